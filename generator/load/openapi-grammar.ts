/** The kind of object at a place of a document, as far as it decides which `$ref` below it are references. */
export type KindName = keyof typeof rows;

interface Row {
  /** Members that a specification fixes, and what they hold. */
  readonly fixed?: Readonly<Record<string, string>>;
  /** What all other members hold; absent: data, which is not entered. */
  readonly other?: string;
  /** What the items hold if an array stands here; absent: data. */
  readonly items?: string;
  /** Other `x-` members are extensions, thus data; in a map of names they are names. */
  readonly extensions?: true;
  /** A `$ref` that is not a string is a fault; in a map of names it is a name. */
  readonly reference?: true;
}

// JSON Schema 2020-12 and its older drafts; `properties` and the like hold names, so a property may be called `default` or `$ref`.
const schemaKeywords = {
  properties: 'schemas',
  patternProperties: 'schemas',
  dependentSchemas: 'schemas',
  dependencies: 'schemas',
  definitions: 'schemas',
  $defs: 'schemas',
  allOf: 'schemas',
  anyOf: 'schemas',
  oneOf: 'schemas',
  prefixItems: 'schemas',
  items: 'schema',
  additionalItems: 'schema',
  additionalProperties: 'schema',
  unevaluatedItems: 'schema',
  unevaluatedProperties: 'schema',
  propertyNames: 'schema',
  contains: 'schema',
  contentSchema: 'schema',
  not: 'schema',
  if: 'schema',
  then: 'schema',
  else: 'schema',
  discriminator: 'discriminator',
};

const data = {
  default: 'data',
  enum: 'data',
  const: 'data',
  example: 'data',
  info: 'data',
  mapping: 'data',
  security: 'data',
};

const componentMaps = {
  schemas: 'schemas',
  responses: 'objects',
  parameters: 'objects',
  requestBodies: 'objects',
  headers: 'objects',
  mediaTypes: 'objects',
  securitySchemes: 'objects',
  pathItems: 'objects',
  examples: 'examples',
  links: 'links',
  callbacks: 'callbacks',
};

// OpenAPI 3.1, section 4.8. `object` stands for every object that is no schema: their members do not contradict each
// other, and the root of an external file may be any of them, or a schema.
const rows = {
  data: {},
  schema: { fixed: schemaKeywords, items: 'schema', reference: true },
  schemas: { other: 'schema', items: 'schema' },
  // Its mapping names schemas, by references or by the bare names of components.
  discriminator: { fixed: { mapping: 'mapping' } },
  mapping: {},
  object: {
    fixed: {
      ...schemaKeywords,
      ...data,
      ...componentMaps,
      schema: 'schema',
      itemSchema: 'schema',
      components: 'components',
      paths: 'patterned',
      webhooks: 'objects',
      'x-webhooks': 'objects',
      responses: 'patterned',
      content: 'objects',
      encoding: 'objects',
    },
    other: 'object',
    items: 'object',
    extensions: true,
    reference: true,
  },
  components: { fixed: componentMaps, other: 'object', extensions: true },
  objects: { other: 'object', items: 'object' },
  patterned: { other: 'object', items: 'object', extensions: true },
  callbacks: { other: 'patterned' },
  // In a schema of 3.1 and in Swagger 2.0 the examples are data; an array can only be that.
  examples: { other: 'example' },
  example: { reference: true },
  links: { other: 'link' },
  link: { reference: true },
} satisfies Record<string, Row>;

/** The table of kinds, with the members in maps, so that `constructor` is a name like any other. */
export const kinds: ReadonlyMap<string, Row & { readonly members: ReadonlyMap<string, string> }> = new Map(
  Object.entries<Row>(rows).map(([name, row]) => [name, { ...row, members: new Map(Object.entries(row.fixed ?? {})) }]),
);
