import fc from 'fast-check';
import { names } from './names.js';

/** A schema as a document writes it, with the values that it allows. */
export interface Described {
  readonly schema: Readonly<Record<string, unknown>>;
  /** Values that come back from the SDK as they went in: extra members that no schema describes are not among them. */
  readonly values: fc.Arbitrary<unknown>;
}

/** A schema with a name, to which those behind it may refer. */
export interface Named extends Described {
  readonly name: string;
}

const odd = Object.values(names)
  .flat()
  .filter((name) => name !== '');

/** Names as people and machines give them. */
const name: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.stringMatching(/^[a-z]{1,8}(_[a-z]{1,5})?$/u) },
  { weight: 2, arbitrary: fc.constantFrom(...odd) },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 6, unit: 'grapheme' }) },
);

/** Keys of a map as a literal: by the name of what every object has, the compiler reads the literal as that. */
const mapKey = name.filter((text) => !(text in Object.prototype));

const leaf = (schema: Described['schema'], values: fc.Arbitrary<unknown>): Described => ({ schema, values });

const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));
const integer = fc.integer();
const day = fc.integer({ min: 0, max: 40_000 }).map((days) => new Date(days * 86_400_000).toISOString());

const bytes = fc.uint8Array({ maxLength: 6 });
const base64 = bytes.map((given) => Buffer.from(given).toString('base64'));
const base64url = bytes.map((given) => Buffer.from(given).toString('base64url'));

/** Schemas of what has no parts. */
const leaves: fc.Arbitrary<Described> = fc.oneof(
  fc.constantFrom(
    leaf({ type: 'string' }, fc.string({ unit: 'grapheme' })),
    leaf({ type: 'string', format: 'date-time' }, day),
    leaf(
      { type: 'string', format: 'date' },
      day.map((text) => text.slice(0, 10)),
    ),
    leaf({ type: 'string', format: 'uuid' }, fc.uuid()),
    leaf({ type: 'string', minLength: 2, description: 'Text. */ `${a}`' }, fc.string({ minLength: 2 })),
    leaf({ type: 'integer' }, integer),
    leaf({ type: 'integer', format: 'int64' }, integer),
    leaf({ type: 'number', deprecated: true }, number),
    leaf({ type: 'boolean' }, fc.boolean()),
    leaf({}, fc.jsonValue()),
    leaf({ type: 'object' }, fc.dictionary(mapKey, fc.jsonValue(), { maxKeys: 3 })),
    leaf({ type: 'string', format: 'byte' }, base64),
    leaf({ type: 'string', contentEncoding: 'base64url' }, base64url),
    leaf({ enum: [null] }, fc.constant(null)),
    leaf({ anyOf: [{ type: 'string' }, { enum: ['small', 'large'] }] }, fc.string()),
    leaf({ type: 'boolean', default: true }, fc.boolean()),
    leaf({ type: 'string', format: 'date-time', default: 'now' }, day),
    leaf({ oneOf: [{ type: 'string' }, { type: 'integer' }] }, fc.oneof(fc.string(), integer)),
  ),
  fc
    .uniqueArray(fc.oneof(name, fc.string()), { minLength: 1, maxLength: 5 })
    .map((values) => leaf({ type: 'string', enum: values }, fc.constantFrom(...values))),
  fc
    .uniqueArray(integer, { minLength: 1, maxLength: 4 })
    .map((values) => leaf({ type: 'integer', enum: values }, fc.constantFrom(...values))),
  fc.oneof(name, integer, fc.boolean()).map((value) => leaf({ const: value }, fc.constant(value))),
  fc
    .uniqueArray(fc.tuple(name, integer), { minLength: 2, maxLength: 4, selector: ([, value]) => value })
    .map((rows) =>
      leaf(
        { type: 'integer', oneOf: rows.map(([title, value]) => ({ title, const: value })) },
        fc.constantFrom(...rows.map(([, value]) => value)),
      ),
    ),
);

/** An object with members, of which some must be there; `more` is what others are, or whether there may be some. */
function object(
  members: readonly Named[],
  required: ReadonlySet<string>,
  more: Described | false | undefined,
): Described {
  const properties = Object.fromEntries(members.map((member) => [member.name, member.schema]));
  const values = fc
    .tuple(
      ...members.map((member) => (required.has(member.name) ? member.values : fc.option(member.values, { nil: skip }))),
    )
    .map((parts) =>
      Object.fromEntries(members.flatMap((member, at) => (parts[at] === skip ? [] : [[member.name, parts[at]]]))),
    );
  return {
    schema: {
      type: 'object',
      properties,
      ...(required.size > 0 && { required: [...required] }),
      ...(more !== undefined && { additionalProperties: more === false ? false : more.schema }),
    },
    values,
  };
}
const skip = Symbol('skip');

const objectOf = (part: fc.Arbitrary<Described>): fc.Arbitrary<Described> =>
  fc
    .tuple(
      fc.uniqueArray(fc.tuple(name, part, fc.boolean()), { maxLength: 5, selector: ([key]) => key }),
      fc.oneof(fc.constant(undefined), fc.constant(false as const), part),
    )
    .map(([rows, more]) =>
      object(
        rows.map(([key, described]) => ({ name: key, ...described })),
        new Set(rows.flatMap(([key, , must]) => (must ? [key] : []))),
        more,
      ),
    );

/** Objects that a constant tells apart. */
const tagged = (part: fc.Arbitrary<Described>): fc.Arbitrary<Described> =>
  fc.uniqueArray(fc.tuple(name, part), { minLength: 2, maxLength: 4, selector: ([key]) => key }).map((rows) => {
    const members = rows.map(([key, described]) =>
      object(
        [
          { name: 'kind', ...leaf({ const: key }, fc.constant(key)) },
          { name: 'of', ...described },
        ],
        new Set(['kind', 'of']),
        undefined,
      ),
    );
    return leaf({ oneOf: members.map(({ schema }) => schema) }, fc.oneof(...members.map(({ values }) => values)));
  });

/** Schemas up to a depth; `known` are those that may be referred to. */
function described(depth: number, known: readonly Named[]): fc.Arbitrary<Described> {
  const references = known.map(({ name: key, values }) => leaf({ $ref: `#/components/schemas/${key}` }, values));
  const flat =
    references.length > 0
      ? fc.oneof({ weight: 3, arbitrary: leaves }, { weight: 1, arbitrary: fc.constantFrom(...references) })
      : leaves;
  if (depth === 0) return flat;
  const part = described(depth - 1, known);
  return fc.oneof(
    { weight: 2, arbitrary: flat },
    { weight: 3, arbitrary: objectOf(part) },
    { weight: 1, arbitrary: tagged(part) },
    {
      weight: 1,
      arbitrary: part.map(({ schema, values }) =>
        leaf({ type: 'array', items: schema }, fc.array(values, { maxLength: 3 })),
      ),
    },
    {
      weight: 1,
      arbitrary: part.map(({ schema, values }) =>
        leaf({ type: 'object', additionalProperties: schema }, fc.dictionary(mapKey, values, { maxKeys: 3 })),
      ),
    },
    {
      weight: 1,
      arbitrary: part.map(({ schema, values }) => leaf({ anyOf: [schema, { type: 'null' }] }, fc.option(values))),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(part, part)
        .map(([one, other]) =>
          leaf(
            { type: 'array', prefixItems: [one.schema, other.schema], items: false, minItems: 2 },
            fc.tuple(one.values, other.values),
          ),
        ),
    },
  );
}

/** A document, and for each of its schemas values that it allows. */
export interface RandomDocument {
  readonly document: Readonly<Record<string, unknown>>;
  readonly schemas: readonly Named[];
}

const places = ['query', 'header', 'cookie'] as const;

function operation(key: string, index: number, parameters: readonly (readonly [string, Described])[]): object {
  const content = { 'application/json': { schema: { $ref: `#/components/schemas/${key}` } } };
  return {
    operationId: `${key} ${parameters[0]?.[0] ?? ''}`,
    tags: parameters.slice(0, 1).map(([tag]) => tag),
    description: `Sends ${key}.`,
    parameters: parameters.map(([parameter, { schema }], at) => ({
      name: parameter,
      in: places[(index + at) % places.length],
      description: `The ${parameter}`,
      required: at % 2 === 0,
      schema,
    })),
    requestBody: { required: index % 2 === 0, content },
    responses: {
      200: { description: 'Fine.', content },
      '4XX': { description: 'Not.', content },
      default: { description: '' },
    },
  };
}

/** Documents with schemas that refer to those before them, each sent and answered by an operation. */
export function documents(size: number): fc.Arbitrary<RandomDocument> {
  const grown = (schemas: readonly Named[]): fc.Arbitrary<readonly Named[]> =>
    schemas.length === size
      ? fc.constant(schemas)
      : described(2, schemas)
          .map((value) => ({
            // A model that is an object whatever it holds has functions that read and write it.
            name: `Doc${String(schemas.length)}`,
            ...object([{ name: 'value', ...value }], new Set(['value']), undefined),
          }))
          .chain((next) => grown([...schemas, next]));
  const parameters = fc.uniqueArray(fc.tuple(name, leaves), { maxLength: 3, selector: ([key]) => key.toLowerCase() });
  return fc.tuple(grown([]), fc.array(parameters, { minLength: size, maxLength: size })).map(([schemas, all]) => ({
    schemas,
    document: {
      openapi: '3.1.1',
      info: { title: 'Random', version: '1' },
      paths: Object.fromEntries(
        schemas.map(({ name: key }, index) => [`/${key}`, { post: operation(key, index, all[index] ?? []) }]),
      ),
      components: { schemas: Object.fromEntries(schemas.map(({ name: key, schema }) => [key, schema])) },
    },
  }));
}
