import { code, done, each, json, object, operation, operations, ref, string, type Hostile } from './make.js';

/** Parameters, discriminators, extensions and names of XML. */
export const keywords: readonly Hostile[] = [
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
