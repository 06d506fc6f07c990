import {
  api,
  code,
  done,
  each,
  json,
  marker,
  object,
  operation,
  operations,
  ref,
  string,
  type Hostile,
} from './make.js';

const fields = [
  'X-A\r\nX-B: 1',
  'X-A: b',
  'X A',
  '',
  ' ',
  'Host',
  'content-length',
  'Transfer-Encoding',
  'Cookie',
  'Set-Cookie',
  'Authorization',
  'Content-Type',
  ':method',
  '__proto__',
  'X-Ä',
  'X-\u0000',
  'X-"',
  `X-${code}`,
  'x-a',
  'X-a',
  'Proxy-Authorization',
  'Expect',
];
const cookies = [
  'a;b',
  'a=b',
  'a b',
  'a,b',
  '__Host-a',
  '__Secure-a',
  'a\r\nSet-Cookie: b',
  '',
  ';',
  '=',
  'a"',
  'path',
  'domain=evil; a',
];

const types = [
  ...[
    'application/json; charset="utf-8\r\nX-A: 1"',
    'application/json;v="*/"',
    `application/json; a='${code}'`,
    'APPLICATION/JSON',
    'application/json ; ;',
    'application/json;charset=utf-16',
  ],
  ...[
    'multipart/form-data; boundary=a\r\nb',
    'multipart/form-data; boundary="',
    'multipart/mixed',
    '*/*',
    'application/*',
    '*/json',
    'application/*+json',
    '',
    ' ',
    'json',
    'a/b/c',
    '/',
    'application/',
  ],
  ...[
    'text/event-stream; a=b',
    'application/x-ndjson; a',
    '__proto__/constructor',
    'text/html; a=<script>',
    'application/xml; a=]]>',
    `${'a'.repeat(500)}/b`,
    'text/plain; a="\\"',
    'image/*;q=0',
  ],
];

const servers = [
  ...[
    'https://{__proto__}.example.com/{constructor}',
    'https://{undeclared}',
    '{scheme}://{host}:{port}{path}',
    'javascript:alert(1)',
    'file:///etc/passwd',
    '//evil.example',
    'https://user:pass@a.example',
  ],
  ...[
    'https://a.example@evil.example',
    'https://a.example\\@evil.example',
    'https://{{a}}.example',
    'https://{a',
    'https://a}',
    'https://{}',
    'https://{a}{a}',
    '/',
    '',
    ' ',
    '.',
    '../..',
    '?a=b',
    '#a',
    'https://a.example?b=c#d',
  ],
  ...[
    'https://[::1]:99999',
    'https://a.example:',
    'http://127.0.0.1:__PORT__',
    'https://a.example/\r\nHost: b',
    'https://ａ.example',
    `https://a.example/\${${code}}`,
    `https://a.example/"; ${code}; "`,
    'data:,a',
    'https://{a b}/{"}/{*/}',
  ],
];

const statuses = [
  '9XX',
  'default ',
  '200junk',
  ' 200',
  '2xx',
  '1e2',
  '00200',
  '-1',
  '0',
  '1000',
  '200.5',
  '0x200',
  '',
  ' ',
  'DEFAULT',
  'Default',
  'XXX',
  '2X',
  '2X0',
  '*',
  '200,201',
  '__proto__',
  'constructor',
  `"; ${code}; "`,
  '２００',
  '20\u200b0',
  '200\r\n',
];

export const wire: readonly Hostile[] = [
  {
    id: 'wire-headers',
    attack: 'names and values of headers that end lines, that the protocol owns, or that are no name',
    document: () =>
      operations(fields, (name) => ({
        parameters: [
          {
            name,
            in: 'header',
            required: true,
            example: `a\r\nX-B: ${marker}`,
            schema: { ...string, default: `b\r\n${marker}` },
          },
          { name: name.toLowerCase(), in: 'header', schema: { type: 'array', items: string } },
        ],
        responses: {
          200: {
            description: '',
            headers: { [name]: { schema: string }, [name.toUpperCase()]: { schema: { type: 'integer' } } },
            content: json(string),
          },
        },
      })),
  },
  {
    id: 'wire-cookies',
    attack: 'names and values of cookies that would be attributes, other cookies or other headers',
    document: () =>
      operations(cookies, (name) => ({
        parameters: [
          { name, in: 'cookie', required: true, example: `a; ${name}`, schema: string },
          { name: `${name}2`, in: 'cookie', style: 'form', explode: false, schema: object({ [name]: string }) },
        ],
      })),
  },
  {
    id: 'wire-security',
    attack: 'schemes whose names, places, addresses and scopes end lines, are code, or lead elsewhere',
    document: () => {
      const names = [...fields, ...cookies].filter((name) => name !== '');
      return {
        ...operations(names, (name) => ({ security: [{ [name]: [`a ${code}`, 'b\r\nc', '"'] }, {}] })),
        components: {
          securitySchemes: each(
            [...new Set(names)],
            (name, index) =>
              [
                { type: 'apiKey', in: ['header', 'query', 'cookie', 'body', 'path'][index % 5], name },
                { type: 'http', scheme: name },
                {
                  type: 'oauth2',
                  flows: {
                    clientCredentials: {
                      tokenUrl: [
                        'javascript:1',
                        'file:///etc/passwd',
                        '//evil.example',
                        '',
                        'http://127.0.0.1:__PORT__/token',
                        '/token?a=b#c',
                      ][index % 6],
                      scopes: { [`a ${code}`]: name },
                    },
                  },
                },
                { type: 'openIdConnect', openIdConnectUrl: 'http://127.0.0.1:__PORT__/.well-known' },
                { type: 'mutualTLS', description: name },
              ][index % 4],
          ),
        },
      };
    },
  },
  {
    id: 'wire-media-types',
    attack: 'types of bodies with parameters that end lines, texts or comments, and types that are none',
    document: () =>
      operations(types, (type) => ({
        requestBody: {
          content: {
            [type]: {
              schema: object({ a: string, b: { type: 'string', format: 'binary' } }),
              encoding: { a: { contentType: type, headers: { [type]: { schema: string } } } },
            },
          },
        },
        responses: {
          200: { description: '', content: { [type]: { schema: object({ a: string }) } } },
          400: { description: '', content: { [type]: { schema: string } } },
        },
      })),
  },
  {
    id: 'wire-all-media-types',
    attack: 'one body and one response of all these types at once, with encodings that contradict one another',
    document: () => {
      const content = each(types, (type, index) => ({
        schema:
          index % 2 ? string : object({ a: string, b: { type: 'array', items: { type: 'string', format: 'binary' } } }),
        encoding: { a: { contentType: type, style: 'deepObject', explode: 'maybe' }, none: {} },
      }));
      return operation({
        requestBody: { content },
        responses: { 200: { description: '', content }, default: { description: '', content } },
      });
    },
  },
  {
    id: 'wire-servers',
    attack: 'addresses of servers with variables that nobody describes, other hosts, other protocols and no host',
    document: () => ({
      ...operations(servers, (url) => ({
        servers: [
          {
            url,
            name: url,
            variables: each(['__proto__', 'scheme', 'host', 'path', 'a'], (name) => ({
              default: `${name}/?#@:\r\n`,
              enum: ['a', '@evil.example', `"; ${code}; "`],
            })),
          },
        ],
      })),
      servers: servers.map((url) => ({ url, description: url, 'x-speakeasy-server-id': url })),
    }),
  },
  {
    id: 'wire-statuses',
    attack: 'statuses that are no status, or one in another spelling',
    document: () =>
      operation({
        responses: {
          ...done(),
          ...each(statuses, (status, index) => ({
            description: status,
            content: json(object({ [`p${index}`]: string })),
          })),
        },
      }),
  },
  {
    id: 'wire-paths',
    attack: 'paths with braces that do not fit, that are addresses, that leave the server, or are no path',
    document: () =>
      api(
        each(
          [
            '/{}',
            '/{a}{a}',
            '/{a',
            '/}a{',
            '/{{a}}',
            '//evil.example/x',
            '/\\evil.example',
            '/a?b={b}',
            '/a#b',
            '/../..',
            'http://evil.example/',
            'a',
            '',
            ' ',
            '/{a}.{b};{c}',
            '/{*a}',
            '/{?a}',
            '/{+a}',
            `/\${${code}}`,
            `/"; ${code}; "`,
            '/a\r\nb',
            '/%2e%2e/%00',
            '/{a\u0000}',
            '/:a/*',
            '/{__proto__}',
          ],
          () => ({
            get: {
              parameters: ['', 'a', 'b', '__proto__', '*a'].map((name) => ({
                name,
                in: 'path',
                required: true,
                schema: { ...string, default: '../..' },
              })),
              responses: done(),
            },
          }),
        ),
      ),
  },
  {
    id: 'wire-parameters',
    attack: 'parameters of styles, places and structures that fit nothing, and names that shape a query',
    document: () =>
      operations(
        [
          'a[b]',
          'a[]',
          '[a]',
          'a&b=c',
          'a=b',
          'a#b',
          'a?b',
          'a b',
          'a+b',
          '%61',
          'a.b',
          '$filter',
          ';',
          `'${code}'`,
          '[__proto__][polluted]',
        ],
        (name) => ({
          parameters: ['form', 'deepObject', 'pipeDelimited', 'spaceDelimited', 'matrix', 'label', 'simple'].map(
            (style, index) => ({
              ...{
                name: `${name}${index || ''}`,
                in: 'query',
                style,
                explode: index % 2 === 0,
                allowReserved: true,
                required: index < 3,
              },
              schema:
                index % 2
                  ? { type: 'array', items: object({ [name]: string }) }
                  : object({ [name]: { type: 'array', items: string } }),
            }),
          ),
        }),
      ),
  },
  {
    id: 'wire-discriminators',
    attack: 'discriminators of odd names, of values that end texts, of members that are no objects, and of themselves',
    document: () =>
      operation(
        { responses: done(object({ a: ref('A'), b: ref('B'), c: ref('C'), d: ref('D') })) },
        {
          components: {
            schemas: {
              A: {
                oneOf: [ref('One'), ref('Two'), ref('A'), string, { type: 'array', items: ref('A') }],
                discriminator: {
                  propertyName: `"; ${code}; "`,
                  mapping: each(
                    [`*/ ${code}`, '', ' ', '__proto__', "'", '\u2028', 'One', '1'],
                    (_, index) => ref(index % 2 ? 'One' : 'A')['$ref'],
                  ),
                },
              },
              B: {
                oneOf: [ref('One'), ref('Two')],
                discriminator: {
                  propertyName: '',
                  mapping: { a: 'One', b: 'Two', c: 'None', d: '#', e: 'a/b', f: null, g: 1 },
                },
              },
              C: {
                ...object({ kind: string }),
                discriminator: { propertyName: 'kind', mapping: { c: ref('C')['$ref'], one: ref('One')['$ref'] } },
                allOf: [ref('C')],
              },
              D: { anyOf: [ref('A'), ref('B'), ref('C'), ref('D')], discriminator: 'kind' },
              One: {
                allOf: [ref('C'), object({ kind: { enum: ['one', `*/ ${code}`] }, [`"; ${code}; "`]: { const: 'x' } })],
              },
              Two: { ...object({ kind: { const: 'one' }, '': { const: 'a' } }), additionalProperties: ref('Two') },
            },
          },
        },
      ),
  },
  {
    id: 'wire-extensions',
    attack: 'extensions for pages, repetition, streams and globals that are endless, negative, code or prototypes',
    document: () => ({
      ...operations(
        ['$', '$..*', '$[?(@.a)]', `$['${code}']`, '$.__proto__.a', '$.a[-1:]', '', '$$$', `$.a"; ${code}; "`],
        (path, index) => ({
          parameters: [{ name: 'page', in: 'query', schema: { type: 'integer' } }],
          'x-speakeasy-pagination': {
            type: ['offsetLimit', 'cursor', 'url', `"; ${code}`][index % 4],
            inputs: [
              { name: 'page', in: 'parameters', type: ['page', 'cursor', 'offset'][index % 3] },
              { name: path, in: 'requestBody', type: 'limit' },
            ],
            outputs: { results: path, numPages: path, nextCursor: path, nextUrl: path },
          },
          'x-speakeasy-retries': {
            strategy: 'backoff',
            backoff: {
              initialInterval: [0, -1, 1e308, '1', null][index % 5],
              maxInterval: 1e308,
              maxElapsedTime: -1,
              exponent: [0, 1e308, -1][index % 3],
            },
            statusCodes: ['5XX', '*', `"; ${code}`, 1e21, null, path],
            retryConnectionErrors: path,
          },
          'x-speakeasy-ignore': index === 8 ? path : false,
          requestBody: { content: json(object({ stream: { type: 'boolean' }, [path]: string })) },
          'x-speakeasy-stream-request-field': path,
          responses: {
            200: {
              description: '',
              content: {
                'text/event-stream': {
                  schema: object({ data: object({ a: string }), event: { const: path }, id: {}, retry: {} }),
                  'x-speakeasy-sse-sentinel': `${path}\n"; ${code}`,
                },
                ...json(object({ a: string })),
              },
            },
          },
        }),
      ),
      'x-speakeasy-globals': {
        parameters: [
          { name: '__proto__', in: 'header', schema: string },
          { name: 'page', in: 'query', schema: { default: `"; ${code}` } },
          ref('None', 'parameters'),
          null,
          1,
        ],
      },
    }),
  },
  {
    id: 'wire-xml',
    attack: 'names, prefixes and namespaces that end elements, attributes and sections of XML',
    document: () => {
      const names = [
        'a b',
        'a<b',
        'a"b',
        "a'/><b",
        ']]>',
        'xml',
        'xmlns:a',
        ':',
        'a:b:c',
        '1a',
        '',
        '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>',
        '&b;',
        '__proto__',
        `a onload=${code}`,
        'a\u0000',
      ];
      const xml = {
        schema: {
          ...object(
            Object.fromEntries(
              names.map((name, index) => [
                `p${index}`,
                {
                  type: index % 3 ? 'string' : 'array',
                  items: { ...string, xml: { name } },
                  xml: { name, prefix: name, namespace: name, attribute: index % 2 === 0, wrapped: index % 3 === 0 },
                  example: name,
                  default: name,
                },
              ]),
            ),
          ),
          xml: { name: names[3], namespace: names[11], prefix: 'xmlns' },
        },
      };
      return operation({
        requestBody: { content: { 'application/xml': xml } },
        responses: { 200: { description: '', content: { 'application/xml': xml, 'text/xml': xml } } },
      });
    },
  },
];
