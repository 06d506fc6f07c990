import { kinds as schemaKinds } from '../openapi-grammar.js';

/** The kind of object at a place of a document of Swagger 2.0. */
export type Kind = keyof typeof rows;

interface Row {
  /** Members that the specification fixes, and what they hold. */
  readonly fixed?: Readonly<Record<string, string>>;
  /** What all other members hold; absent: data. */
  readonly other?: string;
  /** What the items hold if a list stands here; absent: data. */
  readonly items?: string;
  /** Members that begin with `x-` are extensions, not names. */
  readonly extensions?: true;
}

/** The methods of a Path Item Object, in the order of the specification. */
export const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch'] as const;

/** A Schema Object, and the extensions in which documents of Swagger 2.0 write what OpenAPI 3 has keywords for. */
const schema = {
  fixed: {
    ...Object.fromEntries(schemaKinds.get('schema')?.members ?? []),
    'x-oneOf': 'schemas',
    'x-anyOf': 'schemas',
  },
  // In the place of one schema some documents list several.
  items: 'alternative',
};

// Swagger 2.0, "Schema", and the parts of OpenAPI 3 that documents mix with it. Every object below may be a Reference Object as well: people split documents everywhere.
const rows = {
  document: {
    fixed: {
      paths: 'paths',
      'x-webhooks': 'paths',
      'x-speakeasy-globals': 'globals',
      definitions: 'schemas',
      parameters: 'parameterMap',
      responses: 'responses',
      securityDefinitions: 'securitySchemes',
    },
  },
  paths: { other: 'pathItem', extensions: true },
  pathItem: {
    fixed: { parameters: 'parameters', ...Object.fromEntries(methods.map((method) => [method, 'operation'])) },
  },
  globals: { fixed: { parameters: 'parameters' } },
  operation: { fixed: { parameters: 'parameters', requestBody: 'requestBody', responses: 'responses' } },
  requestBody: { fixed: { content: 'content' } },
  content: { other: 'media' },
  media: { fixed: { schema: 'schema' } },
  parameters: { items: 'parameter' },
  parameterMap: { other: 'parameter' },
  parameter: { fixed: { schema: 'schema', items: 'items' } },
  items: { fixed: { items: 'items' } },
  responses: { other: 'response', extensions: true },
  response: { fixed: { schema: 'schema', headers: 'headers', content: 'content' } },
  headers: { other: 'header' },
  header: { fixed: { schema: 'schema', items: 'items' } },
  securitySchemes: { other: 'securityScheme' },
  securityScheme: {},
  schema,
  alternative: schema,
  schemas: { other: 'schema', items: 'alternative' },
  discriminator: { fixed: { mapping: 'mapping' } },
  mapping: {},
} satisfies Record<string, Row>;

const members: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries<Row>(rows).map(([kind, { fixed = {} }]) => [kind, new Map(Object.entries(fixed))]),
);

const isKind = (kind: string | undefined): kind is Kind => kind !== undefined && members.has(kind);

/** What a member of an object of a kind is; `undefined` for data. */
export function kindOfMember(kind: Kind, name: string): Kind | undefined {
  const row: Row = rows[kind];
  const other = row.extensions === true && name.startsWith('x-') ? undefined : row.other;
  const found = members.get(kind)?.get(name) ?? other;
  return isKind(found) ? found : undefined;
}

/** What the items of a list of a kind are; `undefined` for data. */
export function kindOfItems(kind: Kind): Kind | undefined {
  const row: Row = rows[kind];
  return isKind(row.items) ? row.items : undefined;
}
