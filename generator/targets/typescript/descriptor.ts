import type { CallShape } from '../../languages/call-shape.js';
import { errorsOf } from '../../languages/operation-errors.js';
import { splitErrors } from './error-sets.js';
import { exactWriter, isExact } from './exact.js';
import { failureModule, failureText, statusKey } from './failure-file.js';
import { parameterKeys } from '../../languages/derive.js';
import { successes } from '../../languages/errors.js';
import type { NamedOperation } from '../../languages/api.js';
import type { Location, Pagination, Parameter, SecurityRequirement, Server, Style } from '../../model/model.js';
import type { OptionNames } from '../../languages/client-options.js';
import { sentTexts } from './body-choice.js';
import { readerText } from './response-readers.js';
import { retriesText } from './retry-file.js';
import { literalText } from './shape-text.js';
import { styleTexts } from './style.js';
import { key, quote } from './text.js';
import type { Module } from './module.js';

/** What each place writes where nothing else is said. */
const usual: Readonly<Record<Location, Style>> = {
  path: 'simple',
  query: 'form',
  header: 'simple',
  cookie: 'form',
};

/** The function that writes the parameters of a place; those of the path are part of its template. */
const writers: Readonly<Partial<Record<Location, string>>> = { query: 'pairs', header: 'headers', cookie: 'pairs' };

/** Places that hold their parameters in the order of their names, whatever the order of the document. */
const sorted: ReadonlySet<Location> = new Set(['query', 'cookie']);

/** A parameter of the descriptor: its name alone, where the rest is as usual. */
function parameterText(module: Module, parameter: Parameter, wire: string): string {
  const { imports } = module;
  const content =
    parameter.mediaType !== undefined && isExact(module, parameter.type) ? exactWriter(module) : undefined;
  const details = [
    ...(wire === parameter.name ? [] : [`key: ${quote(wire)}`]),
    ...styleTexts(imports, usual[parameter.in], parameter.style, parameter.explode),
    ...(parameter.allowReserved ? [`escape: ${imports.value('src/lib/encodings.ts', 'keepReserved')}`] : []),
    ...(parameter.mediaType === undefined ? [] : [`content: ${content ?? 'JSON.stringify'}`]),
  ];
  return details.length === 0
    ? quote(parameter.name)
    : `{ ${[`name: ${quote(parameter.name)}`, ...details].join(', ')} }`;
}

/** The parameters of one place, as a member of the descriptor. */
function parametersText(module: Module, operation: NamedOperation, location: Location, member: string): string[] {
  const keys = parameterKeys(operation.operation);
  const texts = operation.operation.parameters
    .map((parameter, index) => ({ parameter, wire: keys[index] ?? parameter.name }))
    .filter(({ parameter }) => parameter.in === location)
    .sort((a, b) => (!sorted.has(location) ? 0 : a.parameter.name < b.parameter.name ? -1 : 1))
    .map(({ parameter, wire }) => ({ name: parameter.name, text: parameterText(module, parameter, wire) }));
  const writer = writers[location];
  if (writer !== undefined) {
    const list = texts.map(({ text }) => text).join(', ');
    return texts.length === 0 ? [] : [`${member}: ${module.imports.value('src/lib/parameters.ts', writer)}(${list}),`];
  }
  // A simple path parameter under its own name is what the path already says.
  const told = texts.filter(({ text }) => text.startsWith('{'));
  return told.length === 0
    ? []
    : [`${member}: { ${told.map(({ name, text }) => `${key(name)}: ${text}`).join(', ')} },`];
}

/** The global that a parameter takes its value from: headers are one in any case. */
function globalName({ sdk }: Module, parameter: Parameter): string {
  const found = sdk.api.model.globals.find(
    (global) => global.in === parameter.in && global.name.toLowerCase() === parameter.name.toLowerCase(),
  );
  return found?.name ?? parameter.name;
}

function globalsText(module: Module, { operation, request }: NamedOperation): string[] {
  const type = request === undefined ? undefined : module.sdk.api.types.get(request);
  const keys = parameterKeys(operation);
  const entries = operation.parameters.flatMap((parameter, index) => {
    if (!parameter.global || type === undefined) return [];
    const property = type.fields.get(keys[index] ?? parameter.name) ?? parameter.name;
    return [`${key(property)}: ${quote(module.sdk.options.global(globalName(module, parameter)))}`];
  });
  return entries.length === 0 ? [] : [`globals: { ${entries.join(', ')} },`];
}

function responsesText(module: Module, { operation }: NamedOperation): string {
  const entries = successes(operation).map((response) => {
    return `${statusKey(response.status)}: ${readerText(module, response)}`;
  });
  const known = entries.length > 0 ? entries : [`default: ${readerText(module, undefined)}`];
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

/** A server as the runtime reads it. */
export function serverText({ url, variables }: Server, options: OptionNames): string {
  const entries = variables.map(({ name, default: fallback, values }) => {
    const listed = values.length > 0 ? `, enum: ${literalText(values)}` : '';
    const option = options.variable(name);
    const told = option === name ? '' : `, option: ${quote(option)}`;
    return `${key(name)}: { default: ${quote(fallback)}${listed}${told} }`;
  });
  const parts = [`url: ${quote(url)}`, ...(entries.length > 0 ? [`variables: { ${entries.join(', ')} }`] : [])];
  return `{ ${parts.join(', ')} }`;
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
    `path: ${quote(operation.path)},`,
    ...(schema === undefined ? [] : [schema]),
    ...parametersText(module, named, 'path', 'pathParameters'),
    ...parametersText(module, named, 'query', 'query'),
    ...parametersText(module, named, 'header', 'header'),
    ...parametersText(module, named, 'cookie', 'cookie'),
    ...globalsText(module, named),
    ...bodies,
    responsesText(module, named),
    ...errorsText(module, named),
    ...securityText(operation.security),
    ...(operation.servers.length > 0
      ? [`servers: [${operation.servers.map((server) => serverText(server, module.sdk.options)).join(', ')}],`]
      : []),
    ...retriesText(module.sdk, module.imports, operation.retries),
    ...paginationText(operation.pagination, property),
  ];
  return `{\n${members.join('\n')}\n}`;
}
