import type { CallShape } from '../../naming/call-shape.js';
import { errorsOf } from '../../naming/operation-errors.js';
import { splitErrors } from './error-sets.js';
import { failureModule, failureText, statusKey } from './failure-file.js';
import { optionFor } from '../../naming/client-options.js';
import { parameterKeys } from '../../naming/derive.js';
import { successes } from '../../naming/errors.js';
import type { NamedOperation } from '../../naming/api.js';
import type { Model, Pagination, Parameter, SecurityRequirement } from '../../model/model.js';
import { partsOf } from '../../model/path.js';
import { remembered } from '../../model/remember.js';
import { placesText } from './places.js';
import { sentTexts } from './body-choice.js';
import { readerText } from './response-readers.js';
import { retriesText } from './retry-file.js';
import { serverText } from './server-text.js';
import { literalText } from './shape-text.js';
import { key, quote } from './text.js';
import type { Module } from './module.js';

const placeOf = ({ in: place, name }: Parameter): string => `${place} ${name.toLowerCase()}`;

/** The names of globals by the place and the name of what takes its value from one: headers are one in any case. */
const globalNames = remembered(
  ({ globals }: Model): ReadonlyMap<string, string> =>
    new Map(globals.toReversed().map((global) => [placeOf(global), global.name])),
);

function globalsText(module: Module, { operation, request }: NamedOperation): string[] {
  const type = request === undefined ? undefined : module.sdk.api.types.get(request);
  const keys = parameterKeys(operation);
  const names = globalNames(module.sdk.api.model);
  const entries = operation.parameters.flatMap((parameter, index) => {
    if (!parameter.global || type === undefined) return [];
    const property = type.fields.get(keys[index] ?? parameter.name) ?? parameter.name;
    const name = names.get(placeOf(parameter)) ?? parameter.name;
    return [`${key(property)}: ${quote(optionFor(module.sdk.api.options.globals, name))}`];
  });
  return entries.length === 0 ? [] : [`globals: { ${entries.join(', ')} },`];
}

function responsesText(module: Module, named: NamedOperation): string {
  const entries = successes(named.operation).map((response) => {
    return `${statusKey(response.status)}: ${readerText(module, named, response)}`;
  });
  const known = entries.length > 0 ? entries : [`default: ${readerText(module, named, undefined)}`];
  return `responses: { ${known.join(', ')} },`;
}

function errorsText(module: Module, operation: NamedOperation): string[] {
  const { shared, own } = splitErrors(errorsOf(module.sdk.api, operation), module.sdk.commonErrors);
  const common = shared ? module.imports.value(failureModule, 'commonErrors') : undefined;
  if (own.length === 0) return common === undefined ? [] : [`errors: ${common},`];
  const entries = own.flatMap(({ status, id, mediaType }) => {
    const type = module.sdk.api.errors.get(id);
    return type ? [`${statusKey(status)}: ${failureText(module, type, mediaType)}`] : [];
  });
  return [`errors: { ${[...(common === undefined ? [] : [`...${common}`]), ...entries].join(', ')} },`];
}

function securityText(requirements: readonly SecurityRequirement[] | undefined): string[] {
  return requirements === undefined ? [] : [`security: ${literalText(requirements)},`];
}

/** Pagination as the runtime reads it: parameters by the name of their property in the request. */
function paginationText(pagination: Pagination | undefined, property: (name: string) => string): string[] {
  if (pagination === undefined) return [];
  const input = (role: string): string | undefined => pagination.inputs.find((entry) => entry.role === role)?.name;
  const { outputs } = pagination;
  const plans: Readonly<Record<Pagination['kind'], () => object>> = {
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
  return [`pagination: ${literalText(plans[pagination.kind]() as never)},`];
}

/** The descriptor of an operation: all that the runtime needs to carry it out. */
export function descriptorText(module: Module, named: NamedOperation, shape: CallShape): string {
  const { operation, request } = named;
  const requestType = request === undefined ? undefined : module.sdk.api.types.get(request);
  const [schema, ...bodies] = sentTexts(module, named, shape);
  const keys = parameterKeys(operation);
  const property = (name: string): string => {
    const index = operation.parameters.findIndex((parameter) => parameter.name === name);
    return requestType?.fields.get(keys[index] ?? name) ?? name;
  };
  const members = [
    `id: ${quote(operation.key)},`,
    `method: ${quote(operation.method)},`,
    `path: ${quote(partsOf(operation.path).path)},`,
    ...(schema === undefined ? [] : [schema]),
    ...placesText(module, named),
    ...globalsText(module, named),
    ...bodies,
    responsesText(module, named),
    ...errorsText(module, named),
    ...securityText(operation.security),
    ...(operation.servers.length > 0
      ? [`servers: [${operation.servers.map((server) => serverText(module, server)).join(', ')}],`]
      : []),
    ...retriesText(module.sdk, module.imports, operation.retries),
    ...paginationText(operation.pagination, property),
  ];
  return `{\n${members.join('\n')}\n}`;
}
