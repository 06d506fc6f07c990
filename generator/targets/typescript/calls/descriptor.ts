import type { CallShape } from '../../../naming/call-shape.js';
import { errorsOf } from '../../../naming/operation-errors.js';
import { optionFor } from '../../../naming/client-options.js';
import { parameterKeys } from '../../../naming/derive.js';
import { successes } from '../../../naming/errors.js';
import type { NamedOperation } from '../../../naming/api.js';
import type { Model, Pagination, Parameter, Value } from '../../../model/model.js';
import { partsOf } from '../../../model/path.js';
import { remembered } from '../../../model/remember.js';
import { sentBy } from './body-choice.js';
import { splitErrors } from './error-sets.js';
import { builtIn, entry, exportedType, literal } from '../../../surface/build.js';
import type { Entry, Expression } from '../../../surface/expression.js';
import type { Member, TypeExpression } from '../../../surface/type-expression.js';
import { entries, linesOf, list, object } from '../types/expressions.js';
import { commonErrors, commonFailures, failureReader, statusName } from '../files/failure-file.js';
import { placesOf } from '../types/places.js';
import { readerOf, readType } from './response-readers.js';
import { retriesOf } from '../files/retry-file.js';
import { apiModule } from '../package/runtime.js';
import { modelType, type Sdk } from '../sdk.js';
import { serverOf } from '../types/server-text.js';

const placeOf = ({ in: place, name }: Parameter): string => `${place} ${name.toLowerCase()}`;

/** The names of globals by location and name of the parameters that use them. Header names are case-insensitive. */
const globalNames = remembered(
  ({ globals }: Model): ReadonlyMap<string, string> =>
    new Map(globals.toReversed().map((global) => [placeOf(global), global.name])),
);

function globalsOf(sdk: Sdk, { operation, request }: NamedOperation): Expression | undefined {
  const type = request === undefined ? undefined : sdk.api.types.get(request);
  const keys = parameterKeys(operation);
  const names = globalNames(sdk.api.model);
  const all = operation.parameters.flatMap((parameter, index): Entry[] => {
    if (!parameter.global || type === undefined) return [];
    const key = type.fields.get(keys[index] ?? parameter.name) ?? parameter.name;
    const name = names.get(placeOf(parameter)) ?? parameter.name;
    return [entry(key, literal(optionFor(sdk.api.options.globals, name)))];
  });
  return all.length === 0 ? undefined : object(all);
}

/** Readers by status, and the types of their values. */
interface Reads {
  readonly readers: Expression;
  readonly types: TypeExpression;
}

const byStatus = (members: readonly Member[]): TypeExpression => ({ kind: 'object', members });

function responsesOf(sdk: Sdk, named: NamedOperation): Reads {
  const known = successes(named.operation);
  const all = (known.length > 0 ? known : [undefined]).map((response) => ({
    name: statusName(response?.status ?? 'default'),
    reader: readerOf(sdk, named, response),
    type: readType(sdk, named, response),
  }));
  return {
    readers: object(all.map(({ name, reader }) => entry(name, reader))),
    types: byStatus(all.map(({ name, type }) => ({ name: String(name), type }))),
  };
}

function errorsRead(sdk: Sdk, operation: NamedOperation): Reads | undefined {
  const { shared, own } = splitErrors(errorsOf(sdk.api, operation), sdk.commonErrors);
  const found = own.flatMap(({ status, id, mediaType }) => {
    const type = sdk.api.errors.get(id);
    return type ? [{ name: statusName(status), type, mediaType }] : [];
  });
  if (found.length === 0) return shared ? { readers: commonErrors, types: commonFailures } : undefined;
  const readers = found.map(({ name, type, mediaType }) => entry(name, failureReader(sdk, type, mediaType)));
  const types = byStatus(found.map(({ name, type }) => ({ name: String(name), type: modelType(type) })));
  if (!shared) return { readers: object(readers), types };
  return {
    readers: object([{ kind: 'spread', value: commonErrors }, ...readers]),
    types: { kind: 'intersection', members: [commonFailures, types] },
  };
}

/** Pagination for the runtime. Parameters are named by their property in the request. */
function paginationOf(pagination: Pagination | undefined, property: (name: string) => string): Expression | undefined {
  if (pagination === undefined) return undefined;
  const input = (role: string): string | undefined => pagination.inputs.find((entry) => entry.role === role)?.name;
  const { outputs } = pagination;
  const plans: Readonly<Record<Pagination['kind'], () => Value>> = {
    cursor: () => ({
      type: 'cursor',
      input: property(input('cursor') ?? 'cursor'),
      output: outputs['nextCursor'] ?? '$.next_cursor',
    }),
    offsetLimit: () => {
      const [page, limit] = [input('page'), input('limit')];
      const common = limit === undefined ? {} : { limit: property(limit) };
      const results = outputs['results'];
      if (page === undefined)
        return { type: 'offset', input: property(input('offset') ?? 'offset'), ...common, results: results ?? '$' };
      return {
        type: 'page',
        input: property(page),
        ...common,
        ...(results === undefined ? {} : { results }),
        ...(outputs['numPages'] === undefined ? {} : { pages: outputs['numPages'] }),
      };
    },
    url: () => ({ type: 'link', ...(outputs['nextUrl'] === undefined ? {} : { output: outputs['nextUrl'] }) }),
  };
  return literal(plans[pagination.kind]());
}

/** The descriptor of an operation: everything the runtime needs to call it, and its type. */
export function descriptorOf(
  sdk: Sdk,
  named: NamedOperation,
  shape: CallShape,
): { readonly type: TypeExpression; readonly value: Expression } {
  const { operation, request } = named;
  const requestType = request === undefined ? undefined : sdk.api.types.get(request);
  const sent = sentBy(sdk, named, shape);
  const [schema, ...bodies] = sent.entries;
  const keys = parameterKeys(operation);
  const property = (name: string): string => {
    const index = operation.parameters.findIndex((parameter) => parameter.name === name);
    return requestType?.fields.get(keys[index] ?? name) ?? name;
  };
  const responses = responsesOf(sdk, named);
  const errors = errorsRead(sdk, named);
  const all = [
    ...entries({
      id: literal(operation.variant?.of ?? operation.key),
      method: literal(operation.method),
      path: literal(partsOf(operation.path).path),
    }),
    ...(schema === undefined ? [] : [schema]),
    ...placesOf(sdk, named),
    ...entries({ globals: globalsOf(sdk, named) }),
    ...bodies,
    ...entries({
      responses: responses.readers,
      errors: errors?.readers,
      security: operation.security && literal(operation.security),
      servers: operation.servers.length > 0 ? list(operation.servers.map((one) => serverOf(sdk, one))) : undefined,
      retries: retriesOf(sdk, operation.retries),
      pagination: paginationOf(operation.pagination, property),
    }),
  ];
  const types = [sent.request, responses.types, errors?.types, sent.bodies];
  const last = types.findLastIndex((type) => type !== undefined);
  const given = types.slice(0, last + 1).map((type) => type ?? builtIn('object'));
  return { type: exportedType(apiModule, 'Operation', ...given), value: linesOf(all) };
}
