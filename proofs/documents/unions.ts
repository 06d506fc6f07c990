import fc from 'fast-check';
import type { Described, RandomDocument } from './arbitrary.js';

type Schema = Described['schema'];
type Wire = Readonly<Record<string, unknown>>;

/** Properties that objects of a document share: a name has one schema wherever it stands, so that objects can be laid over one another. */
const leaves: readonly Described[] = [
  { schema: { type: 'string' }, values: fc.string() },
  { schema: { type: 'integer' }, values: fc.integer() },
  { schema: { type: ['string', 'null'] }, values: fc.option(fc.string()) },
  { schema: { type: 'string', format: 'date-time' }, values: fc.constantFrom('2030-01-02T03:04:05.000Z') },
  { schema: { type: 'array', items: { type: 'boolean' } }, values: fc.array(fc.boolean(), { maxLength: 2 }) },
  { schema: { type: 'string', enum: ['a_b', 'c-d'] }, values: fc.constantFrom('a_b', 'c-d') },
];

/** A property by its name on the wire. */
interface Property extends Described {
  readonly name: string;
}

/** What all of a union have in common, and what its members may have. */
interface Pool {
  readonly common: Property;
  readonly properties: readonly Property[];
}

const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{3,6}(_[a-z]{2,5})?$/u), {
  minLength: 8,
  maxLength: 8,
  selector: (name) => name.replaceAll('_', ''),
});

const property: fc.Arbitrary<Described> = fc.constantFrom(...leaves);

const pool: fc.Arbitrary<Pool> = fc
  .record({ all: names, first: property, more: fc.array(property, { minLength: 7, maxLength: 7 }) })
  .map(({ all: [name, ...others], first, more }) => ({
    common: { name: `x${name ?? ''}`, ...first },
    properties: more.map((described, at) => ({ name: `x${others[at] ?? ''}`, ...described })),
  }));

/** An object of some properties of the pool, and whether each must be there. */
type Member = readonly (readonly [property: Property, required: boolean])[];

const membersOf = (properties: readonly Property[], count: number): fc.Arbitrary<readonly Member[]> => {
  const member = fc.subarray([...properties], { minLength: 1, maxLength: 4 });
  const rows = member.chain((chosen) =>
    fc.tuple(...chosen.map((property) => fc.boolean().map((must) => [property, must] as const))),
  );
  return fc.array(rows, { minLength: 2, maxLength: count });
};

const schemaOf = (member: Member): Schema => ({
  type: 'object',
  required: member.filter(([, must]) => must).map(([{ name }]) => name),
  properties: Object.fromEntries(member.map(([{ name, schema }]) => [name, schema])),
});

const valueOf = (member: Member): fc.Arbitrary<Wire> =>
  fc.record(Object.fromEntries(member.map(([{ name, values }]) => [name, values])), {
    requiredKeys: member.filter(([, must]) => must).map(([{ name }]) => name),
  });

const both = (values: readonly Wire[]): Wire => Object.assign({}, ...values) as Wire;

/** Values that fit some of the members at once. */
const valueOfSome = (members: readonly Member[]): fc.Arbitrary<Wire> =>
  fc.subarray([...members], { minLength: 1 }).chain((some) => fc.tuple(...some.map(valueOf)).map(both));

/** A schema, the components that it needs, and the values that it allows. */
interface Subject extends Described {
  readonly components: Wire;
}

const reference = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const named = (prefix: string, members: readonly Member[]): Wire =>
  Object.fromEntries(members.map((member, at) => [`${prefix}${String(at)}`, schemaOf(member)]));
const references = (all: Wire): Schema[] => Object.keys(all).map(reference);

const tags = ['alpha', 'be-ta', 'GAMMA', 'delta'];

/** Ways in which alternatives are put together; each makes its components under a prefix. */
const ways: readonly ((prefix: string, pool: Pool) => fc.Arbitrary<Subject>)[] = [
  // Any of several.
  (prefix, { properties }) =>
    membersOf(properties, 3).map((members) => {
      const components = named(prefix, members);
      return { schema: { anyOf: references(components) }, components, values: valueOfSome(members) };
    }),
  // Any of several in place, with more beside them.
  (_, { common, properties }) =>
    membersOf(properties, 3).map((members) => ({
      schema: { anyOf: members.map(schemaOf), ...schemaOf([[common, true]]) },
      components: {},
      values: fc.tuple(valueOfSome(members), valueOf([[common, true]])).map(both),
    })),
  // A union that another schema extends.
  (prefix, { common, properties }) =>
    membersOf(properties, 3).map((members) => {
      const components = named(prefix, members);
      const union = { [`${prefix}Union`]: { oneOf: references(components) } };
      return {
        schema: { allOf: [...references(union), schemaOf([[common, true]])] },
        components: { ...components, ...union },
        values: fc.tuple(valueOfSome(members), valueOf([[common, true]])).map(both),
      };
    }),
  // One of those by a property that they declare, or do not.
  (prefix, { properties }) =>
    fc.tuple(membersOf(properties, 3), fc.constantFrom('none', 'text', 'enum')).map(([members, said]) => {
      const kind = { none: {}, text: { kind_of: { type: 'string' } }, enum: { kind_of: { enum: tags } } }[said];
      const plain = named(prefix, members);
      const components = Object.fromEntries(
        Object.entries(plain).map(([key, schema]) => {
          const { properties: own } = schema as { properties: Wire };
          return [key, { ...(schema as Wire), properties: { ...own, ...kind } }];
        }),
      );
      const mapping = Object.fromEntries(Object.keys(components).map((key, at) => [tags[at] ?? '', key]));
      return {
        schema: { oneOf: references(components), discriminator: { propertyName: 'kind_of', mapping } },
        components,
        values: fc.oneof(
          ...members.map((member, at) => valueOf(member).map((value) => ({ ...value, kind_of: tags[at] }))),
        ),
      };
    }),
  // A parent and those that name it, over two levels.
  (prefix, { common, properties }) =>
    membersOf(properties, 3).map((members) => {
      const parent = `${prefix}Parent`;
      const child = (at: number) => `${prefix}${String(at)}`;
      const partOf = (at: number) => reference(at < 2 ? parent : child(1));
      const children = Object.fromEntries(
        members.map((member, at) => [child(at), { allOf: [partOf(at), schemaOf(member)] }]),
      );
      const base = { ...schemaOf([[common, false]]), discriminator: { propertyName: 'kind_of' } };
      const { properties: declared } = schemaOf([[common, false]]) as { properties: Wire };
      const whole = { ...base, required: ['kind_of'], properties: { ...declared, kind_of: { type: 'string' } } };
      const values = members.map((member, at) =>
        fc
          .tuple(valueOf([[common, false]]), valueOf(member), valueOf(at < 2 ? [] : (members[1] ?? [])))
          .map((parts) => ({ ...both(parts), kind_of: child(at) })),
      );
      return {
        schema: reference(parent),
        components: { [parent]: whole, ...children },
        values: fc.oneof(
          ...values,
          valueOf([[common, false]]).map((value) => ({ ...value, kind_of: parent })),
        ),
      };
    }),
  // Any of several, and values of a type under other names.
  (prefix, { properties }) =>
    membersOf(properties, 2).map((members) => {
      const components = named(prefix, members);
      const more = fc.dictionary(fc.stringMatching(/^Z[a-z]{1,3}_?[A-Z]$/u), fc.integer(), { maxKeys: 2 });
      return {
        schema: { anyOf: references(components), additionalProperties: { type: 'integer' } },
        components,
        values: fc.tuple(fc.oneof(...members.map(valueOf)), more).map(both),
      };
    }),
  // What may be anything, inside itself too.
  (prefix) => {
    const self = reference(`${prefix}Json`);
    const anyOf = [
      ...['string', 'number', 'boolean', 'null'].map((type) => ({ type })),
      { type: 'array', items: self },
      { type: 'object', additionalProperties: self },
    ];
    return fc.constant({ schema: self, components: { [`${prefix}Json`]: { anyOf } }, values: fc.jsonValue() });
  },
  // Values that are no objects.
  () =>
    fc.constant({
      schema: {
        anyOf: [
          { type: 'string', format: 'date-time' },
          { type: 'string', enum: ['now', 'never'] },
          { type: 'integer' },
          { type: 'array', items: { type: ['boolean', 'null'] } },
          { type: 'null' },
        ],
      },
      components: {},
      values: fc.oneof(
        fc.constantFrom<unknown>('2030-01-02T03:04:05.000Z', 'now', 'never', null),
        fc.integer(),
        fc.array(fc.option(fc.boolean()), { maxLength: 3 }),
      ),
    }),
];

/** A document with a schema of each way in which alternatives are put together. */
export const unionDocuments: fc.Arbitrary<RandomDocument> = pool
  .chain((shared) => fc.tuple(...ways.map((way, at) => way(`Part${'ABCDEFGH'[at] ?? ''}`, shared))))
  .map((subjects) => {
    const schemas = subjects.map(({ schema, values }, at) => ({
      name: `Doc${String(at)}`,
      schema: { type: 'object', required: ['value'], properties: { value: schema } },
      values: values.map((value) => ({ value })),
    }));
    const content = (name: string) => ({ content: { 'application/json': { schema: reference(name) } } });
    const paths = schemas.map(({ name }) => {
      const responses = { 200: { description: 'Fine.', ...content(name) } };
      return [`/${name}`, { post: { operationId: `send${name}`, requestBody: content(name), responses } }] as const;
    });
    const own = Object.fromEntries(schemas.map(({ name, schema }) => [name, schema]));
    const document = {
      openapi: '3.1.1',
      info: { title: 'Unions', version: '1' },
      paths: Object.fromEntries(paths),
      components: { schemas: Object.assign(own, ...subjects.map(({ components }) => components)) as Wire },
    };
    return { document, schemas };
  });
