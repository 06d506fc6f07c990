// What the model knows of an operation or a type, as texts that its page has to show.
import MarkdownIt from 'markdown-it';

const markdown = new MarkdownIt({ html: true, linkify: false });

/** The parts of a text of the document as a reader sees them: its blocks without their markup. */
function blocksOf(text) {
  const html = markdown.render(text).replaceAll(/<!--[^]*?-->/gu, '');
  return html
    .replaceAll(
      /<\/?(?:p|h\d|li|ul|ol|td|th|tr|table|thead|tbody|pre|blockquote|br|hr|div|dt|dd|dl|details|summary)\b[^>]*>/giu,
      '\n',
    )
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .split(/\n+/u)
    .filter((block) => /[\p{L}\p{N}]/u.test(block));
}

const prose = (text) => (text === undefined ? [] : blocksOf(text));

/** A value of the document by its parts: names of properties and scalars, in whatever way they are laid out. */
function partsOf(value) {
  if (Array.isArray(value)) return value.flatMap(partsOf);
  if (value !== null && typeof value === 'object')
    return Object.entries(value).flatMap(([key, inner]) => [key, ...partsOf(inner)]);
  return value === '' ? [] : [typeof value === 'string' ? JSON.stringify(value).slice(1, -1) : String(value)];
}

const marks = (flag, word) => (flag ? [word] : []);

/** What a scalar may be called. */
const scalars = {
  string: ['string'],
  integer: ['integer'],
  bigint: ['integer', 'int64', 'bigint', 'string'],
  number: ['number'],
  decimal: ['number', 'decimal', 'string'],
  boolean: ['boolean'],
  date: ['date'],
  'date-time': ['date-time'],
  binary: ['binary', 'file', 'bytes'],
};

/**
 * What is known of a type itself: `says` are texts, `oneOf` alternatives of one, `declared` the declaration that it leads to, whose own facts
 * may be on its own page.
 */
function typeFacts(type, model) {
  switch (type.kind) {
    case 'scalar':
      return {
        says: Object.values(type.constraints ?? {}).filter((bound) => bound !== true && bound !== false),
        oneOf: [scalars[type.scalar]],
      };
    case 'literal':
      return { says: [type.value], oneOf: [] };
    case 'list':
    case 'map': {
      const inner = typeFacts(type.kind === 'list' ? type.items : type.values, model);
      const own = Object.values(type.constraints ?? {}).filter((bound) => typeof bound !== 'boolean');
      return { ...inner, says: [...own, ...inner.says] };
    }
    case 'nullable': {
      const inner = typeFacts(type.inner, model);
      return { ...inner, oneOf: [...inner.oneOf, ['null', 'nullable']] };
    }
    case 'ref':
      return { says: [], oneOf: [], declared: model.byId.get(type.to) };
    case 'tuple':
    case 'unknown':
      return { says: [], oneOf: [] };
    default:
      throw new Error(`a type of another kind: ${type.kind}`);
  }
}

/** The values of an enumeration, or nothing. */
const valuesOf = (declared) => (declared?.kind === 'enum' ? declared.members : []);

/** A field: what the element with its name says, and what that element or the page of its type says. */
function fieldFacts(field, model) {
  const type = typeFacts(field.type, model);
  return {
    name: field.name,
    says: [
      field.name,
      ...marks(field.required, 'required'),
      ...marks(field.deprecated, 'deprecated'),
      ...(typeof field.deprecated === 'string' ? prose(field.deprecated) : []),
      ...prose(field.description),
      ...(field.default === undefined ? [] : ['default', ...partsOf(field.default)]),
      ...type.says,
    ],
    oneOf: type.oneOf,
    examples: field.examples.flatMap(partsOf),
    there: valuesOf(type.declared).flatMap(({ value, description }) => [value, ...prose(description)]),
    declared: type.declared,
  };
}

/** The object that a body or a response has, through lists; nothing where it is no object. */
function objectOf(type, model) {
  if (type.kind === 'nullable') return objectOf(type.inner, model);
  if (type.kind === 'list') return objectOf(type.items, model);
  if (type.kind !== 'ref') return undefined;
  const declared = model.byId.get(type.to);
  if (declared?.kind === 'alias') return objectOf(declared.type, model);
  return declared?.kind === 'object' ? declared : undefined;
}

const contentFacts = ({ mediaType, type }, model) => ({
  mediaType,
  fields: (objectOf(type, model)?.fields ?? []).map((field) => fieldFacts(field, model)),
});

/** The schemes that an operation may ask for. */
const schemesOf = ({ security }, model) =>
  (security ?? model.security.required).flatMap((requirement) =>
    Object.entries(requirement).map(([key, scopes]) => ({
      scheme: model.security.schemes.find((one) => one.key === key),
      scopes,
    })),
  );

const schemeName = (scheme) => (scheme.kind === 'apiKey' ? scheme.name : 'Authorization');

/** Everything that the page of an operation has to say: anywhere, and at the fields below an id. */
export function operationFacts(operation, model) {
  const schemes = schemesOf(operation, model).filter(({ scheme }) => scheme !== undefined);
  return {
    anywhere: [
      operation.method.toUpperCase(),
      operation.path,
      ...prose(operation.summary),
      ...prose(operation.description),
      ...marks(operation.deprecated, 'deprecated'),
      ...(operation.sunset === undefined ? [] : [operation.sunset]),
      ...operation.servers.map(({ url }) => url),
      ...schemes.flatMap(({ scheme, scopes }) => [schemeName(scheme), ...prose(scheme.description), ...scopes]),
      ...prose(operation.body?.description),
      ...(operation.body?.contents ?? []).map(({ mediaType }) => mediaType),
      ...operation.responses.flatMap(({ status, description, contents, headers }) => [
        status,
        ...prose(description),
        ...contents.map(({ mediaType }) => mediaType),
        ...headers.map(({ name }) => name),
      ]),
    ],
    below: [
      ...operation.parameters.map((one) => ({ inside: one.in, fields: [fieldFacts(one, model)] })),
      ...(operation.body?.contents ?? []).map((content) => ({ inside: 'body', ...contentFacts(content, model) })),
      ...operation.responses.flatMap(({ status, contents, headers }) => [
        ...contents.map((content) => ({ inside: `response.${status}`, ...contentFacts(content, model) })),
        { inside: `response.${status}.header`, fields: headers.map((one) => fieldFacts(one, model)) },
      ]),
    ],
  };
}

/** Everything that the page of a type has to say. */
export function typeFactsOf(declared, model) {
  const fields = declared.kind === 'object' ? declared.fields : [];
  return {
    anywhere: [
      ...prose(declared.description),
      ...marks(declared.deprecated, 'deprecated'),
      ...valuesOf(declared).flatMap(({ value, description }) => [value, ...prose(description)]),
      ...(declared.kind === 'union' ? [...(declared.discriminator?.mapping.map(({ value }) => value) ?? [])] : []),
      ...declared.examples.flatMap(partsOf),
    ],
    below: [{ inside: '', fields: fields.map((field) => fieldFacts(field, model)) }],
  };
}
