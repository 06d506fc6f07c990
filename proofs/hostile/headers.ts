import { code, each, json, marker, object, operation, operations, string, type Hostile } from './make.js';

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

/** Headers, cookies, credentials and media types. */
export const headers: readonly Hostile[] = [
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
];
