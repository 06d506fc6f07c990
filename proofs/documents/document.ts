/** The versions of OpenAPI that say the same in different words. */
export const versions = ['2.0', '3.0.4', '3.1.1', '3.2.0'] as const;
export type Version = (typeof versions)[number];

/** The text at a position: the document holds whatever this gives, wherever a document may hold a text of its own. */
type Text = (position: string) => string;

type Json = Record<string, unknown>;

const json = (schema: unknown, more: Json = {}): Json => ({ 'application/json': { schema, ...more } });
/** A reference to a schema by whatever name; half a letter has no way to be written in a URL, and stays. */
const component = (name: string): Json => ({
  $ref: `#/components/schemas/${name
    .replaceAll('~', '~0')
    .replaceAll('/', '~1')
    .replaceAll(/\P{Cs}+/gu, encodeURIComponent)}`,
});

/** Words that any schema may have. */
const words = (at: Text, of: string): Json => ({
  title: at(`${of} title`),
  description: at(`${of} description`),
  $comment: at(`${of} $comment`),
  externalDocs: { description: at(`${of} externalDocs`), url: at(`${of} externalDocs url`) },
  'x-deprecation-message': at(`${of} x-deprecation-message`),
  deprecated: true,
});

const value = (at: Text, of: string): Json => ({ [at(`${of} key`)]: [at(`${of} member`), { a: at(`${of} deep`) }] });

function schemas(at: Text, version: Version): Json {
  const name = at('schema name');
  const later = version === '3.1.1' || version === '3.2.0';
  return {
    [name]: {
      ...words(at, 'object'),
      type: 'object',
      required: [at('required property'), 'kind'],
      properties: {
        kind: { type: 'string', enum: [at('kind of a member')] },
        [at('required property')]: { ...words(at, 'property'), type: 'string', default: at('default') },
        [at('property')]: { type: 'string', example: at('example'), pattern: at('pattern'), format: at('format') },
        list: { type: 'array', items: { type: 'string', enum: [at('enum in a list')] }, example: [at('list example')] },
        ...(later && {
          patterns: { type: 'object', patternProperties: { [at('patternProperties')]: component('Alias') } },
        }),
        map: { type: 'object', additionalProperties: { type: 'string' }, example: value(at, 'map example') },
        inner: {
          type: 'object',
          title: at('inner title'),
          properties: { [at('inner property')]: { type: 'object', properties: { [at('innermost')]: {} } } },
        },
        any: { default: value(at, 'default'), example: value(at, 'any example') },
        date: { type: 'string', format: 'date-time', example: at('date example'), default: at('date default') },
        bytes: { type: 'string', format: 'byte', contentMediaType: at('contentMediaType'), default: at('bytes') },
        number: { type: 'number', default: at('number default'), example: at('number example') },
        self: component(name),
        ...Object.fromEntries(
          ['Status', 'Numbers', 'Either', 'Told', 'Alias', 'Closed'].map((other) => [other, component(other)]),
        ),
        ...(later && {
          const: { const: at('const') },
          constants: { const: value(at, 'const') },
          examples: { type: 'string', examples: [at('examples')] },
          tuple: { type: 'array', prefixItems: [{ const: at('tuple') }], examples: [[at('tuple example')]] },
        }),
      },
      additionalProperties: { type: 'string', title: at('additional title') },
      xml: { name: at('xml name'), namespace: at('xml namespace'), prefix: at('xml prefix') },
      [at('keyword')]: at('keyword value'),
      [`x-${at('extension')}`]: at('extension value'),
    },
    Status: {
      ...words(at, 'enum'),
      type: 'string',
      enum: [at('enum'), `${at('enum')}2`, 'plain'],
      'x-enum-varnames': [at('x-enum-varnames'), 'other', 'plain'],
      'x-enum-descriptions': [at('x-enum-descriptions'), '', 'Plain.'],
      'x-speakeasy-unknown-values': 'allow',
    },
    Closed: { type: 'string', enum: [at('closed enum'), 'plain'] },
    Numbers: { type: 'integer', enum: [1, 2], 'x-enum-varnames': { 1: at('number varname') } },
    Either: {
      ...words(at, 'union'),
      oneOf: [component(name), component('Other')],
      discriminator: {
        propertyName: 'kind',
        mapping: { [at('mapping')]: component(name)['$ref'], other: component('Other')['$ref'] },
      },
    },
    Told: {
      anyOf: [component('Other'), { type: 'object', title: at('member title'), properties: { [at('told')]: {} } }],
      discriminator: { propertyName: at('propertyName') },
    },
    Other: { allOf: [component(name), { properties: { kind: { type: 'string' }, [at('allOf property')]: {} } }] },
    Alias: { ...words(at, 'alias'), type: 'string', format: at('alias format'), example: at('alias example') },
  };
}

function operation(at: Text, of: string): Json {
  const name = at('schema name');
  return {
    operationId: at(`${of} operationId`),
    summary: at(`${of} summary`),
    description: at(`${of} description`),
    tags: [at('tag')],
    deprecated: true,
    'x-deprecation-message': at(`${of} x-deprecation-message`),
    externalDocs: { description: at(`${of} externalDocs`), url: at(`${of} externalDocs url`) },
    parameters: [
      { name: `p${at('path parameter')}`, in: 'path', required: true, schema: { type: 'string' } },
      ...['query', 'header', 'cookie'].map((place) => ({
        name: at(`${of} ${place} parameter`),
        in: place,
        description: at(`${of} ${place} description`),
        example: at(`${of} ${place} example`),
        schema: { type: 'string', default: at(`${of} ${place} default`), pattern: at(`${of} ${place} pattern`) },
      })),
      { name: 'filter', in: 'query', style: at('style'), content: json(component(name), { example: value(at, 'a') }) },
    ],
    requestBody: {
      description: at(`${of} body description`),
      required: true,
      content: json(component(name), { example: value(at, `${of} body example`) }),
    },
    responses: {
      200: {
        description: at(`${of} answer description`),
        headers: { [at('header')]: { description: at('header description'), schema: { type: 'string' } } },
        content: json(component(name), { examples: { [at('example name')]: { value: value(at, 'named example') } } }),
        links: { [at('link')]: { operationId: at('link operation'), description: at('link description') } },
      },
      404: { description: at(`${of} error description`), content: json({ title: at('error title'), type: 'object' }) },
      [at('status')]: { description: at('odd status') },
    },
    security: [{ [at('scheme')]: [at('scope')] }],
    servers: [{ url: at('operation server'), description: at('operation server description') }],
    'x-codeSamples': [{ lang: at('sample language'), source: at('sample') }],
    'x-speakeasy-retries': { strategy: at('strategy'), statusCodes: [at('retry status')] },
    'x-speakeasy-pagination': {
      type: 'cursor',
      inputs: [{ name: at(`${of} query parameter`), in: 'parameters', type: 'cursor' }],
      outputs: { nextCursor: `$.${at('output')}`, results: at('results') },
    },
  };
}

function paths(at: Text, version: Version): Json {
  const calls = {
    summary: at('path summary'),
    description: at('path description'),
    get: operation(at, 'get'),
    post: {
      ...operation(at, 'post'),
      requestBody: {
        content: {
          'multipart/form-data': {
            schema: { type: 'object', properties: { [at('part')]: { type: 'string', format: 'binary' } } },
            encoding: { [at('part')]: { contentType: at('part type') } },
          },
          [at('media type')]: { schema: { type: 'string' } },
        },
      },
      'x-speakeasy-name-override': at('x-speakeasy-name-override'),
      'x-speakeasy-group': at('x-speakeasy-group'),
    },
    put: {
      parameters: [{ name: 'given', in: 'query', content: json({}, { example: value(at, 'parameter example') }) }],
      requestBody: { description: at('body words'), content: json({}, { example: value(at, 'body example') }) },
      responses: {
        200: {
          description: '',
          content: json({}, { examples: { [at('named')]: { value: value(at, 'answer example') } } }),
        },
      },
    },
    delete: { responses: { 204: { description: at('no content') } }, tags: [at('tag')] },
    ...(version === '3.2.0' && {
      additionalOperations: { [at('method')]: { ...operation(at, 'odd'), operationId: 'odd' } },
      query: { responses: { 200: { description: '', content: json({ itemSchema: {} }) } } },
    }),
  };
  return {
    [`/${at('path')}/{p${at('path parameter')}}`]: calls,
    [`/plain/${at('segment')}`]: { get: { responses: { default: { description: at('default answer') } } } },
  };
}

const security = (at: Text): Json => ({
  [at('scheme')]: { type: 'apiKey', in: 'header', name: at('key name'), description: at('scheme description') },
  query: { type: 'apiKey', in: 'query', name: at('key name') },
  bearer: { type: 'http', scheme: 'bearer', bearerFormat: at('bearerFormat'), description: at('bearer description') },
  flow: {
    type: 'oauth2',
    description: at('flow description'),
    flows: { clientCredentials: { tokenUrl: at('tokenUrl'), scopes: { [at('scope')]: at('scope description') } } },
  },
  connect: { type: 'openIdConnect', openIdConnectUrl: at('openIdConnectUrl') },
});

/** A document of OpenAPI 3 that holds a text at every position that has one, with everything that we read. */
function modern(at: Text, version: Version): Json {
  const webhook = { post: { summary: at('webhook summary'), requestBody: { content: json(component('Other')) } } };
  return {
    openapi: version,
    info: {
      title: at('title'),
      version: at('version'),
      summary: at('info summary'),
      description: at('info description'),
      termsOfService: at('termsOfService'),
      contact: { name: at('contact'), url: at('contact url'), email: at('email') },
      license: { name: at('license'), url: at('license url'), identifier: at('license identifier') },
    },
    externalDocs: { description: at('externalDocs'), url: at('externalDocs url') },
    servers: [
      {
        url: `https://{host}.example.com/${at('server')}/{${at('variable')}}`,
        description: at('server description'),
        'x-speakeasy-server-id': at('x-speakeasy-server-id'),
        variables: {
          host: { default: at('host'), enum: [at('host'), 'b'], description: at('host description') },
          [at('variable')]: { default: at('variable default') },
        },
      },
      { url: at('other server'), name: at('server name') },
    ],
    tags: [
      { name: at('tag'), description: at('tag description'), summary: at('tag summary'), parent: 'parent' },
      { name: 'parent', parent: at('tag parent'), kind: at('tag kind') },
    ],
    security: [{ [at('scheme')]: [] }, { flow: [at('scope')] }],
    'x-speakeasy-globals': { parameters: [{ name: at('get query parameter'), in: 'query', schema: {} }] },
    paths: paths(at, version),
    [version === '3.0.4' ? 'x-webhooks' : 'webhooks']: { [at('webhook')]: webhook, plain: webhook },
    components: { schemas: schemas(at, version), securitySchemes: security(at) },
  };
}

/** The same in Swagger 2.0, where it is written elsewhere: what the conversion makes of it must be as harmless. */
function swagger(at: Text): Json {
  const { get } = (paths(at, '3.0.4')[`/${at('path')}/{p${at('path parameter')}}`] ?? {}) as { get: Json };
  const parameter = { name: at('query'), in: 'query', type: 'string', default: at('default'), enum: [at('default')] };
  const field = (position: string, more: Json = {}): Json => ({
    ...{ name: at(position), in: 'formData', description: at(`${position} description`), type: 'string' },
    ...more,
  });
  const body = { name: at('shared body'), in: 'body', required: true, schema: { $ref: '#/definitions/Told' } };
  const list = { type: 'array', items: { type: 'string' }, collectionFormat: 'tsv' };
  const shared = (name: string): Json => ({ $ref: `#/parameters/${name}` });
  const sharing = (consumes: string[]): Json => ({
    consumes,
    parameters: [shared('body'), { name: at('list header'), in: 'header', ...list }],
    responses: { 200: { $ref: '#/responses/Rows' }, default: { $ref: '#/responses/Error' } },
  });
  const moved = JSON.parse(
    JSON.stringify(schemas(at, '2.0')).replaceAll('#/components/schemas/', '#/definitions/'),
  ) as Json;
  return {
    swagger: '2.0',
    info: { title: at('title'), version: at('version'), description: at('info description') },
    host: at('host'),
    basePath: `/${at('base')}`,
    schemes: [at('scheme of the host')],
    consumes: [at('media type'), 'application/json'],
    produces: [at('media type'), 'application/json'],
    paths: {
      [`/${at('path')}`]: {
        post: {
          ...Object.fromEntries(
            Object.entries(get).filter(([key]) => !/^(?:requestBody|servers|parameters)$/u.test(key)),
          ),
          parameters: [
            {
              name: at('body'),
              in: 'body',
              description: at('body description'),
              schema: { $ref: '#/definitions/Alias' },
            },
            { ...parameter, description: at('query description'), collectionFormat: at('collectionFormat') },
            { name: at('header'), in: 'header', type: 'string', format: at('format') },
          ],
          responses: {
            200: {
              description: at('answer'),
              schema: { $ref: '#/definitions/Either' },
              headers: { [at('response header')]: { description: at('header description'), type: 'integer' } },
              examples: { 'application/json': value(at, 'answer example') },
            },
          },
        },
      },
      '/shared': {
        put: sharing(['application/json']),
        patch: sharing(['application/json']),
        delete: { ...sharing(['application/xml']), produces: ['text/csv'] },
      },
      '/form': {
        parameters: [shared('field'), { name: at('path query'), in: 'query', ...list }],
        post: { parameters: [field('list field', list)], responses: { 204: { description: at('no content') } } },
        put: {
          consumes: ['multipart/form-data'],
          parameters: [field('file field', { type: 'file' })],
          responses: { 200: { description: at('file answer'), schema: { type: 'file' } } },
        },
      },
      '/body': {
        parameters: [{ name: at('path body'), in: 'body', schema: { $ref: '#/definitions/Other' } }],
        post: { responses: { 201: { description: at('made') } } },
        patch: { parameters: [body], responses: { 201: { description: at('made') } } },
      },
    },
    definitions: moved,
    parameters: { [at('shared parameter')]: parameter, body, field: field('shared field') },
    responses: {
      Rows: { description: at('rows'), schema: { type: 'array', items: { $ref: '#/definitions/Other' } } },
      Error: { description: at('error'), schema: { title: at('error title'), type: 'object' } },
    },
    securityDefinitions: {
      [at('scheme')]: { type: 'apiKey', in: 'header', name: at('key name') },
      flow: { type: 'oauth2', flow: 'application', tokenUrl: at('tokenUrl'), scopes: { [at('scope')]: at('scope') } },
    },
  };
}

/** A document with a text at every position. */
export const documentWith = (at: Text, version: Version): Json =>
  version === '2.0' ? swagger(at) : modern(at, version);
