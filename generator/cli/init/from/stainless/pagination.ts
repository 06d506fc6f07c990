import type { Declaration, Model, Operation, Type } from '../../../../model/model.js';
import { at, members } from '../members.js';

/** A way to ask for pages, as the extension of an operation says it. */
export interface Scheme {
  readonly name: string;
  /** Parameters that an operation must have. */
  readonly parameters: readonly string[];
  /** Ways to values that its response must have. */
  readonly fields: readonly (readonly string[])[];
  /** Undefined for pages that cannot be expressed, with the reason. */
  readonly extension: Readonly<Record<string, unknown>> | undefined;
  readonly reason: string;
}

const textAt = (value: unknown, key: string): string => {
  const found = at(value, key);
  return typeof found === 'string' ? found : '';
};

interface Found {
  readonly way: readonly string[];
  readonly schema: unknown;
}

const marker = 'x-stainless-pagination-property';
const purposeOf = (schema: unknown): unknown => at(schema, marker, 'purpose');

/** Every property below some properties; those of items have the last item on the way. */
function below(properties: unknown, way: readonly string[]): Found[] {
  return Object.entries(members(properties)).flatMap(([name, schema]) => {
    const here = [...way, name];
    return [
      { way: here, schema },
      ...below(at(schema, 'properties'), here),
      ...below(at(schema, 'items', 'properties'), [...here, '-1']),
    ];
  });
}

/** A path in a response, as JSONPath (RFC 9535); `-1` is the last item. */
const pathIn = (way: readonly string[]): string =>
  `$${way.map((name) => (name === '-1' ? '[-1]' : /^[A-Za-z_]\w*$/u.test(name) ? `.${name}` : `['${name}']`)).join('')}`;

/** A scheme of `pagination`, as an extension says it. */
function schemeOf(data: unknown): Scheme {
  const request = Object.entries(members(at(data, 'request')));
  const response = below(at(data, 'response'), []);
  const param = (purpose: string) => request.find(([, schema]) => purposeOf(schema) === purpose)?.[0];
  const field = (...purposes: readonly string[]) =>
    response.find(({ schema }) => purposes.includes(String(purposeOf(schema))))?.way;
  const isWhole = Object.values(members(at(data, 'response'))).some(
    (schema) => at(schema, marker, 'is_top_level_array') === true,
  );
  const items =
    field('items') ?? response.find(({ schema }) => at(schema, 'type') === 'array' && !isWhole)?.way ?? undefined;
  const results = items === undefined ? (isWhole ? '$' : undefined) : pathIn(items);
  const inputs = at(data, 'param_location') === 'body' ? 'requestBody' : 'parameters';
  const size = request.find(
    ([name, schema]) => purposeOf(schema) === undefined && /limit|size|count|per_?page/iu.test(name),
  )?.[0];
  const input = (name: string, type: string) => ({ name, in: inputs, type });
  const limit = size === undefined ? [] : [input(size, 'limit')];
  const outputs = (more: Readonly<Record<string, readonly string[] | undefined>>) => ({
    ...Object.fromEntries(Object.entries(more).flatMap(([key, way]) => (way ? [[key, pathIn(way)]] : []))),
    ...(results === undefined ? {} : { results }),
  });
  const type = textAt(data, 'type');
  const cursor = param('next_cursor_param') ?? param('next_cursor_id_param');
  const next = field('next_cursor_field', 'cursor_item_id');
  const url = field('cursor_url_field');
  const page = param('page_number_param');
  const offset = param('offset_count_param');
  const kinds: Readonly<Record<string, () => Scheme['extension']>> = {
    cursor: () =>
      cursor === undefined || next === undefined
        ? undefined
        : { type: 'cursor', inputs: [input(cursor, 'cursor')], outputs: outputs({ nextCursor: next }) },
    cursor_url: () => (url === undefined ? undefined : { type: 'url', outputs: outputs({ nextUrl: url }) }),
    page_number: () =>
      page === undefined
        ? undefined
        : {
            type: 'offsetLimit',
            inputs: [input(page, 'page'), ...limit],
            outputs: outputs({ numPages: field('total_page_count_field') }),
          },
    offset: () =>
      offset === undefined || results === undefined
        ? undefined
        : { type: 'offsetLimit', inputs: [input(offset, 'offset'), ...limit], outputs: outputs({}) },
  };
  const kind = type === 'cursor_id' ? 'cursor' : type;
  const isHeader = response.some(({ schema }) => typeof at(schema, marker, 'from_header') === 'string');
  const extension = isHeader || !Object.hasOwn(kinds, kind) ? undefined : kinds[kind]?.();
  const needed = [cursor, page, offset].filter((name) => name !== undefined);
  return {
    name: textAt(data, 'name') || type,
    parameters: needed,
    fields: [items, next, url].filter((way) => way !== undefined),
    extension,
    reason: isHeader
      ? 'What leads to the next page is in a header, which only `Link` is read from.'
      : kind === 'fake_page'
        ? 'Its pages are all there is: the items are in the response.'
        : 'It does not say which parameter and which member of the response lead to the next page.',
  };
}

/** The schemes of a configuration: a list, or the only one. */
export const schemesOf = (pagination: unknown): readonly Scheme[] =>
  Array.isArray(pagination) ? pagination.map(schemeOf) : pagination ? [schemeOf(pagination)] : [];

/** The pages of a method: of the scheme that it names, or of the first that fits what the document says. */
export function pageOf(
  paginated: unknown,
  schemes: readonly Scheme[],
  operation: Operation | undefined,
  model: Model | undefined,
): { readonly scheme: string; readonly extension: Readonly<Record<string, unknown>> } | undefined {
  if (paginated === false) return undefined;
  const known = schemes.filter(({ name }) => typeof paginated !== 'string' || name === paginated);
  const only = typeof paginated === 'string' || (paginated === true && known.length === 1) ? known[0] : undefined;
  const found = only ?? (model && operation && known.find((scheme) => fits(scheme, operation, model)));
  return found?.extension === undefined ? undefined : { scheme: found.name, extension: found.extension };
}

/** Whether an operation has the parameters of a scheme, and responds with its fields. */
function fits({ parameters, fields, extension }: Scheme, operation: Operation, model: Model): boolean {
  if (extension === undefined || operation.method !== 'GET') return false;
  const named = new Set(operation.parameters.map(({ name }) => name));
  const success = operation.responses.find(({ status }) => status.startsWith('2'));
  const types = new Map(model.declarations.map((declaration) => [declaration.id, declaration]));
  const body = success?.contents.map(({ type }) => type) ?? [];
  return (
    parameters.every((name) => named.has(name)) &&
    fields.length > 0 &&
    body.some((type) => fields.every((way) => leads(type, way, types)))
  );
}

function leads(type: Type, way: readonly string[], types: ReadonlyMap<string, Declaration>, depth = 0): boolean {
  const [name, ...rest] = way;
  if (depth > 50) return false;
  if (type.kind === 'nullable') return leads(type.inner, way, types, depth + 1);
  if (name === undefined) return true;
  if (type.kind === 'list') return leads(type.items, name === '-1' ? rest : way, types, depth + 1);
  const declaration = type.kind === 'ref' ? types.get(type.to) : undefined;
  if (declaration?.kind === 'alias') return leads(declaration.type, way, types, depth + 1);
  if (declaration?.kind !== 'object') return false;
  const field = declaration.fields.find((one) => one.name === name);
  return field !== undefined && leads(field.type, rest, types, depth + 1);
}
