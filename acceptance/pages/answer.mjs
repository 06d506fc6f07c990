// The answer to a call: the document's own example, else a value of the schema with the examples of its parts.
import { resolved } from './document.mjs';

const kindOf = (value) =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value === 'number' ? 'number' : typeof value;

const fits = (types, value) => {
  const kind = kindOf(value);
  return types.length === 0 || types.includes(kind) || (kind === 'number' && types.includes('integer'));
};

const formats = {
  date: '2024-01-15',
  'date-time': '2024-01-15T09:30:00Z',
  uuid: '3fa85f64-5717-4562-b3fc-2c963f66afa6',
  email: 'user@example.com',
  uri: 'https://example.com',
};

const plain = {
  string: ({ format, minLength = 0 }) => (formats[format] ?? 'text').padEnd(minLength, 'x'),
  integer: ({ minimum }) => Math.ceil(minimum ?? 1),
  number: ({ minimum }) => minimum ?? 1.5,
  boolean: () => true,
  null: () => null,
};

const deepest = 8;

/** A parent without its alternatives where one of them is the child that is being put together. */
function notAmong(document, parent, children) {
  const { oneOf, anyOf, ...rest } = parent;
  const isOwn = [...(oneOf ?? []), ...(anyOf ?? [])].some((one) => children.includes(resolved(document, one)));
  return isOwn ? rest : parent;
}

/** The parts of `allOf` as one schema; one that is part of itself adds nothing. */
function whole(document, schema, inside = []) {
  const all = inside.includes(schema) ? [] : (schema.allOf ?? []);
  const path = [...inside, schema];
  const parts = all.map((part) => notAmong(document, whole(document, resolved(document, part) ?? {}, path), path));
  return [...parts, schema].reduce(
    (sum, part) => ({
      ...sum,
      ...part,
      properties: { ...sum.properties, ...part.properties },
      required: [...(sum.required ?? []), ...(part.required ?? [])],
    }),
    {},
  );
}

/** A value of a schema; `given` is an example of it. */
export function valueOf(document, node, given, depth = 0) {
  const schema = whole(document, resolved(document, node) ?? {});
  const types = [schema.type ?? []].flat();
  const examples = [given, ...(Array.isArray(schema.examples) ? schema.examples : []), schema.example];
  const example = examples.find((one) => one !== undefined && fits(types, one));
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum.includes(example) ? example : schema.enum[0];
  const alternatives = schema.oneOf ?? schema.anyOf;
  if (alternatives) {
    const chosen = alternatives.find((one) => resolved(document, one)?.type !== 'null') ?? alternatives[0];
    const mapping = schema.discriminator?.mapping ?? {};
    const name = Object.keys(mapping).find((key) => mapping[key] === chosen.$ref);
    const value = valueOf(document, chosen, example, depth + 1);
    return name === undefined ? value : { ...value, [schema.discriminator.propertyName]: name };
  }
  const type = types.find((one) => one !== 'null') ?? types[0];
  if (type === 'array') {
    const { items = {}, prefixItems = [], minItems = 1 } = schema;
    if (depth > deepest) return [];
    const listed = Array.isArray(example)
      ? example.map((item, index) => valueOf(document, prefixItems[index] ?? items, item, depth + 1))
      : undefined;
    const rest = Array.from({ length: Math.max(0, minItems - prefixItems.length) }, () => items);
    return listed ?? [...prefixItems, ...rest].map((item) => valueOf(document, item, undefined, depth + 1));
  }
  if (type === 'object' || Object.keys(schema.properties).length > 0) {
    const wanted = Object.entries(schema.properties).filter(
      ([name]) => schema.required.includes(name) || depth < 2 || example?.[name] !== undefined,
    );
    return {
      ...example,
      ...Object.fromEntries(
        wanted
          .filter(([name]) => schema.required.includes(name) || depth < deepest)
          .map(([name, member]) => [name, valueOf(document, member, example?.[name], depth + 1)]),
      ),
    };
  }
  return example ?? plain[type]?.(schema) ?? 'anything';
}

const exampleOf = (document, { example, examples = {} }) =>
  example ?? Object.values(examples).map((one) => resolved(document, one)?.value)[0];

/** What stands for the end of all pages, by what stands for the next one. */
const ends = [
  [(value) => Array.isArray(value), () => []],
  [(value) => typeof value === 'number', () => 0],
  [() => true, () => null],
];

/** The first answer leads to another page, the second does not; `$.a.b` is all that the paths of documents say. */
function paged(body, { type, outputs = {} }, { call, path }) {
  for (const output of Object.values(outputs)) {
    const names = output.replace(/^\$\.?/u, '').split('.');
    const last = names.pop();
    const owner = names.reduce((at, name) => at?.[name], body);
    if (Object(owner) !== owner || !(last in owner)) continue;
    if (call > 0) owner[last] = ends.find(([is]) => is(owner[last]))[1]();
    else if (type === 'url') owner[last] = path;
  }
  return body;
}

const written = [
  [/json\b|^\*\/\*/u, (value) => JSON.stringify(value), (type) => (type.includes('*') ? 'application/json' : type)],
  [/event-stream/u, (value) => `data: ${JSON.stringify(value)}\n\n`],
  [/jsonl|ndjson|json-?lines|json-seq/u, (value) => `${JSON.stringify(value)}\n`],
  [/^/u, (value) => (typeof value === 'string' ? value : JSON.stringify(value))],
];

/** Whether a request accepts a media type and no other. */
const isAccepted = (type, accept = '') =>
  type === accept || (type.endsWith('/*') && accept.startsWith(type.slice(0, -1)));

/** Status, media type and text of the answer to the call of this path with this number, counted from 0. */
export function answerOf(document, operation, request) {
  const responses = Object.entries(operation.responses ?? {}).map(([status, node]) => [
    status,
    resolved(document, node),
  ]);
  const [status = '204', response = {}] =
    responses.find(([code]) => /^2/u.test(code)) ??
    responses.find(([code]) => code === 'default') ??
    responses.find(([code]) => /^[13]/u.test(code)) ??
    [];
  const contents = Object.entries(response.content ?? {});
  const [declared, content] =
    contents.find(([type]) => isAccepted(type, request.accept)) ??
    contents.find(([type]) => /[/+]json\b/u.test(type)) ??
    contents[0] ??
    [];
  const mediaType = declared?.endsWith('/*') && isAccepted(declared, request.accept) ? request.accept : declared;
  const code = /^\d+$/u.test(status) ? Number(status) : 200;
  if (content === undefined) return { code, body: '' };
  const example = exampleOf(document, content);
  // What is no JSON has no form but that of its example.
  if (typeof example === 'string' && /[/+]xml\b/u.test(mediaType)) return { code, type: mediaType, body: example };
  const made = valueOf(document, content.schema ?? content.itemSchema ?? {}, example);
  const pagination = operation['x-speakeasy-pagination'];
  const value = pagination ? paged(made, pagination, request) : made;
  const [, write, typeOf = (type) => type] = written.find(([match]) => match.test(mediaType));
  return { code, type: typeOf(mediaType), body: write(value) };
}
