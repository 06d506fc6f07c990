import type { NamedType } from '../../../naming/api.js';
import { acceptedType } from '../../../model/media.js';
import { call, entry, exported, exportedType, literal, type Call, unionOf } from '../../../surface/build.js';
import type { Item, SourceFile } from '../../../surface/surface.js';
import type { TypeExpression } from '../../../surface/type-expression.js';
import { dataName, baseErrorPath, validationErrorPath } from './error-file.js';
import { modelType, modulePath, schemaName, type Sdk } from '../sdk.js';
import { digits } from '../types/exact.js';
import { options } from '../types/expressions.js';

/** The module of the errors that operations share. */
export const failureModule = 'src/models/errors/failures.ts';

const readers = 'src/runtime/responses.ts';

/** The reader that converts a response to an error of its class. */
export function failureReader(sdk: Sdk, type: NamedType, mediaType: string): Call {
  const path = modulePath(type);
  const accepted = acceptedType(mediaType);
  return call(exported(readers, 'failure'), [
    exported(path, type.name),
    exported(path, schemaName(dataName(type))),
    options({
      mediaType: accepted.toLowerCase() === 'application/json' ? undefined : literal(accepted),
      digitsOf: sdk.exact.has(type.declaration.id) ? digits : undefined,
    }),
  ]);
}

/** A status as a property key: codes are numbers, ranges and `default` are names. */
export const statusName = (status: string): string | number => (/^[1-9]\d*$/u.test(status) ? Number(status) : status);

/** The declarations of shared errors: their readers, and their classes by status. */
export const commonErrors = exported(failureModule, 'commonErrors');
export const commonFailures = exportedType(failureModule, 'CommonFailures');

const ownType = (name: string): TypeExpression => ({ kind: 'reference', from: failureModule, name });

/** The declarations of errors that most operations share; none if they share none. */
function sharedItems(sdk: Sdk): Item[] {
  const common = sdk.commonErrors.flatMap(({ status, id, mediaType }) => {
    const type = sdk.api.errors.get(id);
    return type ? [{ status, type, mediaType }] : [];
  });
  if (common.length === 0) return [];
  const types = common.map(({ type }) => modelType(type));
  const entries = common.map(({ status, type, mediaType }) =>
    entry(statusName(status), { ...failureReader(sdk, type, mediaType), pure: true }),
  );
  return [
    {
      kind: 'type',
      name: 'CommonErrors',
      doc: { summary: 'The errors that most operations declare, and those that any call may end in.' },
      type: unionOf([...types, ownType('ClientErrors')]),
    },
    {
      kind: 'type',
      name: commonFailures.name,
      doc: { summary: 'The errors that most operations declare, by status.', internal: true },
      type: {
        kind: 'object',
        members: common.map(({ status, type }) => ({ name: String(statusName(status)), type: modelType(type) })),
      },
    },
    {
      kind: 'constant',
      name: 'commonErrors',
      doc: { summary: 'The readers of the errors that most operations declare.', internal: true },
      // JSR accepts only exports with explicit types.
      type: exportedType(readers, 'ErrorReaders', commonFailures),
      value: { kind: 'object', entries, lines: true },
    },
  ];
}

/** The file of the errors that any call may report, and of those that most operations share. */
export function failureFile(sdk: Sdk): SourceFile {
  const failures = [
    exportedType(baseErrorPath(sdk), sdk.context.errors.base),
    exportedType(validationErrorPath(sdk), 'ResponseValidationError'),
    exportedType('src/runtime/calls/exchange.ts', 'ClientFailure'),
  ];
  return {
    path: failureModule,
    items: [
      {
        kind: 'type',
        name: 'ClientErrors',
        doc: { summary: 'The errors that any call may end in, whatever the API declares.' },
        type: unionOf(failures),
      },
      ...sharedItems(sdk),
    ],
  };
}
