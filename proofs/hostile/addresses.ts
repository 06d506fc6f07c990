import { api, code, done, each, json, object, operation, operations, string, type Hostile } from './make.js';

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

/** Servers, paths and statuses. */
export const addresses: readonly Hostile[] = [
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
];
