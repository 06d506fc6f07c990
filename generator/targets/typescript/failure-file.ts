import { StructureKind, VariableDeclarationKind, type StatementStructures } from 'ts-morph';
import type { NamedType } from '../../naming/api.js';
import type { TypeScriptFile } from './emit.js';
import { dataName, baseErrorPath } from './error-file.js';
import { digits } from './exact.js';
import { Imports } from './imports.js';
import { docs } from './model-file.js';
import { modulePath, schemaName, type Sdk } from './sdk.js';
import { acceptedText, argumentsText, key } from './text.js';
import { namedModule, type Module } from './module.js';

/** The module that names the errors operations share. */
export const failureModule = 'src/models/errors/failures.ts';

const readers = 'src/lib/responses.ts';

/** The reader that turns a response into an error of its class. */
export function failureText(module: Module, type: NamedType, mediaType: string): string {
  const path = modulePath(type);
  const [error, schema] = [
    module.imports.value(path, type.name),
    module.imports.value(path, schemaName(dataName(type))),
  ];
  const accepted = acceptedText(mediaType, 'application/json');
  const exact = module.sdk.exact.has(type.declaration.id) ? digits(module) : undefined;
  return `${module.imports.value(readers, 'failure')}(${argumentsText([error, schema, accepted, exact])})`;
}

/** A status as a key: codes are numbers, ranges and `default` are names. */
export const statusKey = (status: string): string => (/^[1-9]\d*$/u.test(status) ? status : key(status));

const clientFailures = ['ResponseValidationError'] as const;

/** What most operations declare, for those to name; nothing where they have nothing in common. */
function sharedStatements(module: Module): StatementStructures[] {
  const { imports, sdk } = module;
  const common = sdk.commonErrors.flatMap(({ status, id, mediaType }) => {
    const type = sdk.api.errors.get(id);
    return type ? [{ status, type, mediaType }] : [];
  });
  if (common.length === 0) return [];
  const types = [...new Set(common.map(({ type }) => imports.type(modulePath(type), type.name)))];
  const entries = common.map(
    ({ status, type, mediaType }) => `${statusKey(status)}: /* @__PURE__ */ ${failureText(module, type, mediaType)},`,
  );
  return [
    {
      kind: StructureKind.TypeAlias,
      isExported: true,
      name: 'CommonErrors',
      docs: docs(['The errors that most operations declare, and what any call may fail with.']),
      type: [...types, 'ClientErrors'].join(' | '),
    },
    {
      kind: StructureKind.VariableStatement,
      isExported: true,
      declarationKind: VariableDeclarationKind.Const,
      docs: docs(['How the errors that most operations declare are read.', '', '@internal']),
      declarations: [
        {
          name: 'commonErrors',
          // JSR takes only exports that say their type.
          type: `Readonly<Record<string, ${imports.type(readers, 'ErrorReader')}>>`,
          initializer: `{\n${entries.join('\n')}\n}`,
        },
      ],
    },
  ];
}

/** The file that names what any call may fail with, and the errors that most operations declare. */
export function failureFile(sdk: Sdk): TypeScriptFile {
  return {
    path: failureModule,
    statements: () => {
      const module = namedModule(
        sdk,
        new Imports(failureModule, ['ClientErrors', 'CommonErrors', 'commonErrors'], sdk.homes),
      );
      const { imports } = module;
      const base = imports.type(baseErrorPath(sdk), sdk.context.errors.base);
      const validation = clientFailures.map((name) => imports.type(`src/models/errors/${name.toLowerCase()}.ts`, name));
      const failures = [base, ...validation, imports.type('src/lib/exchange.ts', 'ClientFailure')];
      const shared = sharedStatements(module);
      return [
        ...imports.statements(),
        {
          kind: StructureKind.TypeAlias,
          isExported: true,
          name: 'ClientErrors',
          docs: docs(['What any call may fail with, whatever the API declares.']),
          type: failures.join(' | '),
        },
        ...shared,
      ];
    },
  };
}
