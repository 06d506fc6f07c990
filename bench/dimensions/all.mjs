/** The numbers below `n`. */
const range = (n) => Array.from({ length: n }, (_, index) => index);

/** An object with a member for each number below `n`. */
const map = (n, name, value) => Object.fromEntries(range(n).map((index) => [name(index), value(index)]));

const string = { type: 'string' };
const schemaRef = (name) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema) => ({ 'application/json': { schema } });
const ok = (schema) => ({ 200: { description: 'Done.', content: json(schema) } });
const object = (properties) => ({ type: 'object', properties });
const parameter = (name, place = 'query') => ({ name, in: place, required: place === 'path', schema: string });

/** A document with the parts given; an operation that takes and returns `Root` where nothing else is said. */
const documentOf = ({ schemas = {}, paths, ...more }) => ({
  openapi: '3.1.0',
  info: { title: 'Growth', version: '1' },
  paths: paths ?? {
    '/things': {
      post: {
        operationId: 'createThing',
        requestBody: { content: json(schemaRef('Root')) },
        responses: ok(schemaRef('Root')),
      },
    },
  },
  components: { schemas },
  ...more,
});

/** A document whose only schema is `Root`, beside the ones that it refers to. */
const root = (schema, others = {}) => documentOf({ schemas: { Root: schema, ...others } });

/** A document with one operation. */
const operation = (members, path = '/things', more = {}) =>
  documentOf({ paths: { [path]: { get: { operationId: 'getThing', responses: ok(string), ...members } } }, ...more });

/** A document with a path for each number. */
const operations = (n, members, more = {}) =>
  documentOf({
    paths: map(
      n,
      (index) => `/things${index}`,
      (index) => ({ get: { operationId: `getThing${index}`, responses: ok(string), ...members(index) } }),
    ),
    ...more,
  });

/** A schema of `n` levels, made from the innermost out. */
const nested = (n, innermost, around) => range(n).reduce((inner, index) => around(inner, index), innermost);

const shape = (index) => object({ [`field${index}`]: string, kind: string });
const long = 'k'.repeat(4000);
const words = (n) =>
  range(n)
    .map((index) => `word${index % 97}`)
    .join(' ');

/** What a run is given: a document, and what lies beside it. */
const withFiles = (document, files) => ({ document, files });

/**
 * The ways in which a document grows, each with a document of size `n`. `most` is the largest size that there is, where a
 * budget ends it.
 */
export const dimensions = {
  // Schemas
  schemas: (n) =>
    root(
      object(
        map(
          n,
          (i) => `part${i}`,
          (i) => schemaRef(`Part${i}`),
        ),
      ),
      map(
        n,
        (i) => `Part${i}`,
        (i) => object({ id: string, next: schemaRef(`Part${Math.floor(i / 2)}`) }),
      ),
    ),
  properties: (n) =>
    root(
      object(
        map(
          n,
          (i) => `property${i}`,
          () => string,
        ),
      ),
    ),
  'properties, all required': (n) =>
    root({
      ...object(
        map(
          n,
          (i) => `property${i}`,
          () => string,
        ),
      ),
      required: range(n).map((i) => `property${i}`),
    }),
  'properties of references': (n) =>
    root(
      object(
        map(
          n,
          (i) => `property${i}`,
          () => schemaRef('Part'),
        ),
      ),
      { Part: shape(1) },
    ),
  'inline objects of one object': (n) => root(object(map(n, (i) => `part${i}`, shape))),
  'identical inline objects of one object': (n) =>
    root(
      object(
        map(
          n,
          (i) => `part${i}`,
          () => shape(1),
        ),
      ),
    ),
  'inline enumerations of one object': (n) =>
    root(
      object(
        map(
          n,
          (i) => `state${i}`,
          (i) => ({ type: 'string', enum: ['on', `off${i}`] }),
        ),
      ),
    ),
  'identical inline enumerations': (n) =>
    root(
      object(
        map(
          n,
          (i) => `state${i}`,
          () => ({ type: 'string', enum: ['on', 'off'] }),
        ),
      ),
    ),
  'type lists of one object': (n) =>
    root(
      object(
        map(
          n,
          (i) => `value${i}`,
          () => ({ type: ['string', 'integer', 'boolean'] }),
        ),
      ),
    ),
  'identical components': (n) =>
    root(
      object(
        map(
          n,
          (i) => `part${i}`,
          (i) => schemaRef(`Part${i}`),
        ),
      ),
      map(
        n,
        (i) => `Part${i}`,
        () => shape(1),
      ),
    ),
  'components of nearly one name': (n) =>
    root(
      object(
        map(
          n,
          (i) => `part${i}`,
          (i) => schemaRef(`Part${'_'.repeat(i % 50)}${'.'.repeat(Math.floor(i / 50))}`),
        ),
      ),
      map(n, (i) => `Part${'_'.repeat(i % 50)}${'.'.repeat(Math.floor(i / 50))}`, shape),
    ),
  'properties of nearly one name': (n) =>
    root(
      object(
        map(
          n,
          (i) => `p${'_'.repeat(i % 50)}${'.'.repeat(Math.floor(i / 50))}`,
          () => string,
        ),
      ),
    ),
  'titles of one name': (n) =>
    root(
      object(
        map(
          n,
          (i) => `part${i}`,
          (i) => ({ ...shape(i), title: 'Part' }),
        ),
      ),
    ),
  'enumeration values': (n) => root({ type: 'string', enum: range(n).map((i) => `value${i}`) }),
  'enumeration values with names': (n) =>
    root({
      type: 'string',
      enum: range(n).map((i) => `value${i}`),
      'x-enum-varnames': range(n).map((i) => `Value${i}`),
      'x-enum-descriptions': range(n).map((i) => `Value number ${i}.`),
    }),
  'enumeration values of signs': (n) =>
    root({ type: 'string', enum: range(n).map((i) => `${'+'.repeat(i % 40)}a${'-'.repeat(Math.floor(i / 40))}`) }),
  'constants with titles': (n) => root({ oneOf: range(n).map((i) => ({ const: `value${i}`, title: `Value ${i}` })) }),
  'oneOf of references': (n) =>
    root(
      { oneOf: range(n).map((i) => schemaRef(`Part${i}`)) },
      map(n, (i) => `Part${i}`, shape),
    ),
  'oneOf with a discriminator': (n) =>
    root(
      { oneOf: range(n).map((i) => schemaRef(`Part${i}`)), discriminator: { propertyName: 'kind' } },
      map(n, (i) => `Part${i}`, shape),
    ),
  'discriminator mapping': (n) =>
    root(
      {
        oneOf: range(n).map((i) => schemaRef(`Part${i}`)),
        discriminator: {
          propertyName: 'kind',
          mapping: map(
            n,
            (i) => `kind${i}`,
            (i) => `#/components/schemas/Part${i}`,
          ),
        },
      },
      map(n, (i) => `Part${i}`, shape),
    ),
  'discriminator mapping to two': (n) =>
    root(
      {
        oneOf: range(2).map((i) => schemaRef(`Part${i}`)),
        discriminator: {
          propertyName: 'kind',
          mapping: map(
            n,
            (i) => `kind${i}`,
            (i) => `#/components/schemas/Part${i % 2}`,
          ),
        },
      },
      map(2, (i) => `Part${i}`, shape),
    ),
  'children of one parent': (n) =>
    root(
      { ...object({ kind: string }), discriminator: { propertyName: 'kind' } },
      map(
        n,
        (i) => `Part${i}`,
        (i) => ({ allOf: [schemaRef('Root'), shape(i)] }),
      ),
    ),
  'oneOf of inline objects': (n) => root({ oneOf: range(n).map(shape) }),
  'oneOf of inline objects with constants': (n) =>
    root({
      oneOf: range(n).map((i) => ({ ...object({ kind: { const: `kind${i}` }, value: string }), required: ['kind'] })),
    }),
  'oneOf of identical inline objects': (n) => root({ oneOf: range(n).map(() => shape(1)) }),
  'oneOf of lists': (n) =>
    root(
      { oneOf: range(n).map((i) => ({ type: 'array', items: schemaRef(`Part${i}`) })) },
      map(n, (i) => `Part${i}`, shape),
    ),
  'anyOf beside properties': (n) => root({ ...object({ id: string }), anyOf: range(n).map(shape) }),
  'anyOf of required': (n) =>
    root({
      ...object(
        map(
          n,
          (i) => `field${i}`,
          () => string,
        ),
      ),
      anyOf: range(n).map((i) => ({ required: [`field${i}`] })),
    }),
  'allOf of references': (n) =>
    root(
      { allOf: range(n).map((i) => schemaRef(`Part${i}`)) },
      map(
        n,
        (i) => `Part${i}`,
        (i) => object({ [`field${i}`]: string }),
      ),
    ),
  'allOf of inline objects': (n) => root({ allOf: range(n).map((i) => object({ [`field${i}`]: string })) }),
  'allOf of conditions': (n) =>
    root({
      ...object({ kind: string }),
      allOf: range(n).map((i) => ({
        if: { properties: { kind: { const: `kind${i}` } } },
        then: object({ [`field${i}`]: string }),
      })),
    }),
  'allOf that contradicts itself': (n) =>
    root({ allOf: range(n).map((i) => ({ type: i % 2 ? 'string' : 'integer' })) }),
  'depth of allOf': (n) =>
    root(
      schemaRef(`Part${n - 1}`),
      map(
        n,
        (i) => `Part${i}`,
        (i) => (i === 0 ? shape(0) : { allOf: [schemaRef(`Part${i - 1}`), { description: `Level ${i}.` }] }),
      ),
    ),
  'depth of allOf with properties': (n) =>
    root(
      schemaRef(`Part${n - 1}`),
      map(
        n,
        (i) => `Part${i}`,
        (i) => (i === 0 ? shape(0) : { allOf: [schemaRef(`Part${i - 1}`), object({ [`field${i}`]: string })] }),
      ),
    ),
  'depth of oneOf': (n) =>
    root(
      schemaRef(`Part${n - 1}`),
      map(
        n,
        (i) => `Part${i}`,
        (i) => (i === 0 ? shape(0) : { oneOf: [schemaRef(`Part${i - 1}`), string] }),
      ),
    ),
  'chain of references': (n) =>
    root(
      schemaRef(`Part${n - 1}`),
      map(
        n,
        (i) => `Part${i}`,
        (i) => (i === 0 ? shape(0) : schemaRef(`Part${i - 1}`)),
      ),
    ),
  'chain of lists': (n) =>
    root(
      schemaRef(`Part${n - 1}`),
      map(
        n,
        (i) => `Part${i}`,
        (i) => (i === 0 ? shape(0) : { type: 'array', items: schemaRef(`Part${i - 1}`) }),
      ),
    ),
  'chain of objects': (n) =>
    root(
      schemaRef(`Part${n - 1}`),
      map(
        n,
        (i) => `Part${i}`,
        (i) => (i === 0 ? shape(0) : object({ next: schemaRef(`Part${i - 1}`) })),
      ),
    ),
  'ring of schemas': (n) =>
    root(
      schemaRef('Part0'),
      map(
        n,
        (i) => `Part${i}`,
        (i) => object({ next: schemaRef(`Part${(i + 1) % n}`) }),
      ),
    ),
  'ring of unions': (n) =>
    root(
      schemaRef('Part0'),
      map(
        n,
        (i) => `Part${i}`,
        (i) => ({ oneOf: [schemaRef(`Part${(i + 1) % n}`), string] }),
      ),
    ),
  'depth of inline objects': (n) => root(nested(n, string, (inner) => object({ inner }))),
  'depth of inline lists': (n) => root(nested(n, string, (items) => ({ type: 'array', items }))),
  'depth of inline maps': (n) =>
    root(nested(n, string, (additionalProperties) => ({ type: 'object', additionalProperties }))),
  'depth of inline unions': (n) =>
    root(nested(n, string, (inner) => ({ oneOf: [object({ inner }), { type: 'integer' }] }))),
  'depth of inline allOf': (n) => root(nested(n, shape(0), (inner) => ({ allOf: [inner, object({ more: string })] }))),
  'tuple items': (n) => root({ type: 'array', prefixItems: range(n).map((i) => shape(i % 10)), items: false }),
  'pattern properties': (n) => root({ type: 'object', patternProperties: map(n, (i) => `^p${i}`, shape) }),
  'read-only properties': (n) =>
    root(
      object(
        map(
          n,
          (i) => `part${i}`,
          (i) => schemaRef(`Part${i}`),
        ),
      ),
      map(
        n,
        (i) => `Part${i}`,
        () => object({ id: { ...string, readOnly: true }, name: string }),
      ),
    ),
  'long key with properties': (n) => ({
    ...documentOf({
      schemas: {
        [long]: object(
          map(
            n,
            (i) => `property${i}`,
            () => string,
          ),
        ),
      },
    }),
    paths: { '/things': { get: { responses: ok(schemaRef(long)) } } },
  }),
  'long keys': (n) => {
    const names = range(n).map((i) => `${long}${i}`);
    return root(
      object(
        map(
          n,
          (i) => `p${i}`,
          (i) => schemaRef(names[i]),
        ),
      ),
      map(n, (i) => names[i], shape),
    );
  },
  'length of a pattern': (n) =>
    root(
      object({
        id: {
          ...string,
          pattern: `^(?:${range(n)
            .map((i) => `a${i}`)
            .join('|')})$`,
        },
      }),
    ),
  'length of a description': (n) => root({ ...shape(1), description: words(n) }),
  'lines of a description': (n) =>
    root({
      ...shape(1),
      description: range(n)
        .map((i) => `- line ${i} of \`it\``)
        .join('\n'),
    }),
  'length of a default': (n) =>
    root(object({ ids: { type: 'array', items: string, default: range(n).map((i) => `id${i}`) } })),
  'size of an example': (n) =>
    root({ ...object({ ids: { type: 'array', items: string } }), example: { ids: range(n).map((i) => `id${i}`) } }),
  examples: (n) => root({ ...shape(1), examples: range(n).map((i) => ({ field1: `text ${i}` })) }),
  'depth of an example': (n) => root({ ...object({}), example: nested(n, 1, (inner) => ({ inner })) }),
  extensions: (n) => ({
    ...root({
      ...shape(1),
      ...map(
        n,
        (i) => `x-more-${i}`,
        (i) => ({ i }),
      ),
    }),
  }),
  'unknown keywords': (n) =>
    root({
      ...shape(1),
      ...map(
        n,
        (i) => `keyword${i}`,
        (i) => i,
      ),
    }),
  // Operations
  operations: (n) => operations(n, () => ({ tags: ['things'] })),
  'operations without names': (n) => operations(n, () => ({ operationId: undefined })),
  'operations of one name': (n) => operations(n, () => ({ operationId: 'getThing' })),
  'operations of nearly one name': (n) =>
    operations(n, (i) => ({ operationId: `getThing${'_'.repeat(i + 1)}`.slice(0, 3000) + (i > 3000 ? i : '') })),
  tags: (n) =>
    operations(n, (i) => ({ tags: [`tag${i}`] }), {
      tags: range(n).map((i) => ({ name: `tag${i}`, description: 'Things.' })),
    }),
  'tags of one operation': (n) => operation({ tags: range(n).map((i) => `tag${i}`) }),
  'depth of tags': (n) => ({
    ...operation({ tags: [`tag${n - 1}`] }),
    openapi: '3.2.0',
    tags: range(n).map((i) => ({ name: `tag${i}`, ...(i > 0 && { parent: `tag${i - 1}` }) })),
  }),
  'depth of groups': (n) =>
    operation({
      'x-speakeasy-group': range(n)
        .map((i) => `group${i}`)
        .join('.'),
    }),
  'path parameters': (n) =>
    operation(
      { parameters: range(n).map((i) => parameter(`p${i}`, 'path')) },
      range(n)
        .map((i) => `/{p${i}}`)
        .join(''),
    ),
  'path parameters that nothing describes': (n) =>
    operation(
      {},
      range(n)
        .map((i) => `/{p${i}}`)
        .join(''),
    ),
  'path parameters of one name': (n) =>
    operation(
      {},
      range(n)
        .map(() => `/{p}`)
        .join(''),
    ),
  'path parameters that do not occur': (n) =>
    operation({ parameters: range(n).map((i) => parameter(`p${i}`, 'path')) }),
  'segments of a path': (n) =>
    operation(
      {},
      range(n)
        .map((i) => `/part${i}`)
        .join(''),
    ),
  'query parameters': (n) => operation({ parameters: range(n).map((i) => parameter(`p${i}`)) }),
  'query parameters of one name': (n) => operation({ parameters: range(n).map(() => parameter('p')) }),
  'header parameters': (n) => operation({ parameters: range(n).map((i) => parameter(`X-P${i}`, 'header')) }),
  'cookie parameters': (n) => operation({ parameters: range(n).map((i) => parameter(`p${i}`, 'cookie')) }),
  'parameters in the query and the header': (n) =>
    operation({ parameters: range(n).flatMap((i) => [parameter(`p${i}`), parameter(`p${i}`, 'header')]) }),
  'parameters with inline enumerations': (n) =>
    operation({
      parameters: range(n).map((i) => ({ ...parameter(`p${i}`), schema: { type: 'string', enum: ['a', `b${i}`] } })),
    }),
  'global parameters': (n) =>
    operation({ parameters: range(n).map((i) => parameter(`p${i}`)) }, '/things', {
      'x-speakeasy-globals': { parameters: range(n).map((i) => parameter(`p${i}`)) },
    }),
  'media types of a response': (n) =>
    operation({
      responses: { 200: { description: 'Done.', content: map(n, (i) => `application/vnd.t${i}+json`, shape) } },
    }),
  'media types of a response, each with a schema': (n) =>
    operation({
      responses: {
        200: {
          description: 'Done.',
          content: map(
            n,
            (i) => `application/vnd.t${i}+json`,
            (i) => ({ schema: shape(i) }),
          ),
        },
      },
    }),
  'media types of a request': (n) =>
    operation(
      {
        requestBody: {
          content: map(
            n,
            (i) => `application/vnd.t${i}+json`,
            (i) => ({ schema: shape(i) }),
          ),
        },
      },
      '/things',
    ).paths &&
    documentOf({
      paths: {
        '/things': {
          post: {
            operationId: 'createThing',
            requestBody: {
              content: map(
                n,
                (i) => `application/vnd.t${i}+json`,
                (i) => ({ schema: shape(i) }),
              ),
            },
            responses: ok(string),
          },
        },
      },
    }),
  responses: (n) =>
    operation({
      responses: map(
        n,
        (i) => String(100 + i),
        (i) => ({ description: `Status ${i}.`, content: json(shape(i)) }),
      ),
    }),
  'shared responses': (n) =>
    operations(n, (i) => ({ responses: { ...ok(string), 400: { $ref: `#/components/responses/Failure${i}` } } }), {
      components: {
        responses: map(
          n,
          (i) => `Failure${i}`,
          (i) => ({ description: 'Failed.', content: json(shape(i)) }),
        ),
      },
    }),
  'failures without names': (n) =>
    operations(n, (i) => ({ responses: { ...ok(string), 400: { description: 'Failed.', content: json(shape(i)) } } })),
  'headers of a response': (n) =>
    operation({
      responses: {
        200: {
          ...ok(string)[200],
          headers: map(
            n,
            (i) => `X-H${i}`,
            () => ({ schema: string }),
          ),
        },
      },
    }),
  'security schemes': (n) =>
    operation({ security: [] }, '/things', {
      components: {
        securitySchemes: map(
          n,
          (i) => `scheme${i}`,
          (i) => ({ type: 'apiKey', in: 'header', name: `X-K${i}` }),
        ),
      },
      security: range(n).map((i) => ({ [`scheme${i}`]: [] })),
    }),
  'security requirements of one operation': (n) =>
    operation({ security: range(n).map((i) => ({ [`scheme${i}`]: [] })) }, '/things', {
      components: {
        securitySchemes: map(
          n,
          (i) => `scheme${i}`,
          (i) => ({ type: 'apiKey', in: 'header', name: `X-K${i}` }),
        ),
      },
    }),
  'schemes in one requirement': (n) =>
    operation(
      {
        security: [
          map(
            n,
            (i) => `scheme${i}`,
            () => [],
          ),
        ],
      },
      '/things',
      {
        components: {
          securitySchemes: map(
            n,
            (i) => `scheme${i}`,
            (i) => ({ type: 'apiKey', in: 'header', name: `X-K${i}` }),
          ),
        },
      },
    ),
  'security schemes that nothing describes': (n) =>
    operation({ security: range(n).map((i) => ({ [`scheme${i}`]: [] })) }),
  scopes: (n) =>
    operation({ security: [{ oauth: range(n).map((i) => `scope${i}`) }] }, '/things', {
      components: {
        securitySchemes: {
          oauth: {
            type: 'oauth2',
            flows: {
              clientCredentials: {
                tokenUrl: 'https://example.com/token',
                scopes: map(
                  n,
                  (i) => `scope${i}`,
                  () => 'A scope.',
                ),
              },
            },
          },
        },
      },
    }),
  servers: (n) =>
    operation({}, '/things', {
      servers: range(n).map((i) => ({ url: `https://s${i}.example.com`, name: `server${i}` })),
    }),
  'servers of one operation': (n) =>
    operation({ servers: range(n).map((i) => ({ url: `https://s${i}.example.com` })) }),
  'variables of a server': (n) =>
    operation({}, '/things', {
      servers: [
        {
          url: `https://example.com/${range(n)
            .map((i) => `{v${i}}`)
            .join('/')}`,
          variables: map(
            n,
            (i) => `v${i}`,
            () => ({ default: 'a' }),
          ),
        },
      ],
    }),
  'values of a server variable': (n) =>
    operation({}, '/things', {
      servers: [
        { url: 'https://{v}.example.com', variables: { v: { default: 'a0', enum: range(n).map((i) => `a${i}`) } } },
      ],
    }),
  'parts of a multipart body': (n) =>
    documentOf({
      paths: {
        '/things': {
          post: {
            operationId: 'createThing',
            requestBody: {
              content: {
                'multipart/form-data': {
                  schema: object(
                    map(
                      n,
                      (i) => `part${i}`,
                      () => string,
                    ),
                  ),
                  encoding: map(
                    n,
                    (i) => `part${i}`,
                    () => ({ contentType: 'text/plain' }),
                  ),
                },
              },
            },
            responses: ok(string),
          },
        },
      },
    }),
  'properties of a form': (n) =>
    documentOf({
      paths: {
        '/things': {
          post: {
            operationId: 'createThing',
            requestBody: {
              content: {
                'application/x-www-form-urlencoded': {
                  schema: object(
                    map(
                      n,
                      (i) => `part${i}`,
                      () => string,
                    ),
                  ),
                },
              },
            },
            responses: ok(string),
          },
        },
      },
    }),
  'elements of XML': (n) =>
    operation({
      responses: {
        200: {
          description: 'Done.',
          content: {
            'application/xml': {
              schema: {
                ...object(
                  map(
                    n,
                    (i) => `part${i}`,
                    (i) => ({ ...string, xml: { name: `p-${i}` } }),
                  ),
                ),
                xml: { name: 'root' },
              },
            },
          },
        },
      },
    }),
  'merge patches': (n) =>
    documentOf({
      schemas: map(n, (i) => `Part${i}`, shape),
      paths: map(
        n,
        (i) => `/things${i}`,
        (i) => ({
          patch: {
            operationId: `change${i}`,
            requestBody: { content: { 'application/merge-patch+json': { schema: schemaRef(`Part${i}`) } } },
            responses: ok(schemaRef(`Part${i}`)),
          },
        }),
      ),
    }),
  webhooks: (n) =>
    operation({}, '/things', {
      webhooks: map(
        n,
        (i) => `event${i}`,
        (i) => ({
          post: {
            requestBody: {
              content: json({ ...object({ kind: { const: `kind${i}` }, value: string }), required: ['kind'] }),
            },
            responses: ok(string),
          },
        }),
      ),
    }),
  callbacks: (n) =>
    operation({
      callbacks: map(
        n,
        (i) => `event${i}`,
        () => ({
          '{$request.body#/url}': { post: { requestBody: { content: json(shape(1)) }, responses: ok(string) } },
        }),
      ),
    }),
  links: (n) =>
    operation({
      responses: {
        200: {
          ...ok(string)[200],
          links: map(
            n,
            (i) => `link${i}`,
            () => ({ operationId: 'getThing' }),
          ),
        },
      },
    }),
  'lists of retried statuses': (n) =>
    operation({ 'x-speakeasy-retries': { strategy: 'backoff', statusCodes: range(n).map((i) => String(400 + i)) } }),
  // Faults
  'references that lead nowhere': (n) =>
    root(
      object(
        map(
          n,
          (i) => `p${i}`,
          (i) => schemaRef(`Gone${i}`),
        ),
      ),
      map(n, (i) => `Part${i}`, shape),
    ),
  'unknown types': (n) =>
    root(
      object(
        map(
          n,
          (i) => `p${i}`,
          () => ({ type: 'strin' }),
        ),
      ),
    ),
  'wrong defaults': (n) =>
    root(
      object(
        map(
          n,
          (i) => `p${i}`,
          () => ({ type: 'string', default: 1 }),
        ),
      ),
    ),
  'required properties that nothing describes': (n) => root({ ...shape(1), required: range(n).map((i) => `gone${i}`) }),
  'numbers among texts': (n) => root({ type: 'string', enum: range(n) }),
  // Files and overlays
  'external files': (n) =>
    withFiles(
      root(
        object(
          map(
            n,
            (i) => `p${i}`,
            (i) => ({ $ref: `./part${i}.json` }),
          ),
        ),
      ),
      map(
        n,
        (i) => `part${i}.json`,
        (i) => shape(i),
      ),
    ),
  'chain of external files': (n) =>
    withFiles(
      root({ $ref: './part0.json' }),
      map(
        n,
        (i) => `part${i}.json`,
        (i) => (i === n - 1 ? shape(i) : object({ next: { $ref: `./part${i + 1}.json` } })),
      ),
    ),
  'references into one external file': (n) =>
    withFiles(
      root(
        object(
          map(
            n,
            (i) => `p${i}`,
            (i) => ({ $ref: `./parts.json#/$defs/Part${i}` }),
          ),
        ),
      ),
      {
        'parts.json': { $defs: map(n, (i) => `Part${i}`, shape) },
      },
    ),
  'schemas with $id': (n) =>
    root(
      object(
        map(
          n,
          (i) => `p${i}`,
          (i) => ({ $ref: `https://example.com/part${i}` }),
        ),
      ),
      map(
        n,
        (i) => `Part${i}`,
        (i) => ({ ...shape(i), $id: `https://example.com/part${i}` }),
      ),
    ),
  anchors: (n) =>
    root(
      object(
        map(
          n,
          (i) => `p${i}`,
          (i) => ({ $ref: `#anchor${i}` }),
        ),
      ),
      map(
        n,
        (i) => `Part${i}`,
        (i) => ({ ...shape(i), $anchor: `anchor${i}` }),
      ),
    ),
  'dynamic anchors': (n) =>
    root(
      object({ one: { $dynamicRef: '#node' } }),
      map(
        n,
        (i) => `Part${i}`,
        (i) => ({ ...shape(i), $dynamicAnchor: 'node' }),
      ),
    ),
  'overlay actions': (n) => ({
    document: root(
      object(
        map(
          n,
          (i) => `p${i}`,
          () => string,
        ),
      ),
    ),
    overlay: range(n).map((i) => ({
      target: `$.components.schemas.Root.properties.p${i}`,
      update: { description: `Property ${i}.` },
    })),
  }),
  'overlay actions on one list': (n) => ({
    document: root(shape(1)),
    overlay: range(n).map((i) => ({ target: '$.tags', update: { name: `tag${i}` } })),
    more: { tags: [] },
  }),
  'matches of an overlay': (n) => ({
    document: root(
      object(
        map(
          n,
          (i) => `p${i}`,
          () => string,
        ),
      ),
    ),
    overlay: [{ target: '$..properties.*', update: { description: 'A property.' } }],
  }),
  'matches of a filter': (n) => ({
    document: root(
      object(
        map(
          n,
          (i) => `p${i}`,
          () => string,
        ),
      ),
    ),
    overlay: [{ target: '$..[?@.type == "string"]', update: { description: 'A property.' } }],
  }),
  'members that an overlay removes': (n) => ({
    document: operation({ tags: range(n).map((i) => `tag${i}`) }),
    overlay: [{ target: '$.paths.*.get.tags[*]', remove: true }],
  }),
  'members that an overlay renames': (n) => ({
    document: root(
      object(
        map(
          n,
          (i) => `p${i}`,
          () => object({ a: string }),
        ),
      ),
    ),
    overlay: [{ target: '$..properties.a~', update: 'b' }],
  }),
  'copies of an overlay': (n) => ({
    document: root(
      shape(1),
      map(
        n,
        (i) => `Part${i}`,
        () => ({}),
      ),
    ),
    overlay: range(n).map((i) => ({ target: `$.components.schemas.Part${i}`, copy: '$.components.schemas.Root' })),
  }),
  overlays: (n) => ({
    document: root(shape(1)),
    overlays: range(n).map((i) => [{ target: '$.info', update: { [`x-a${i}`]: i } }]),
  }),
};
