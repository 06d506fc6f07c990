import {
  api,
  code,
  done,
  each,
  marker,
  object,
  operation,
  operations,
  ref,
  string,
  times,
  type Hostile,
  type Json,
} from './make.js';

/** Names that are a place of their own to a file system, a package manager or a tool. */
const places = [
  ...[
    '..',
    '.',
    '../../../outside',
    '/etc/outside',
    'C:\\outside',
    '\\\\server\\share',
    'a/../../outside',
    '....//outside',
  ],
  ...[
    '.git',
    '.git.config',
    '.git/hooks/pre-commit',
    '.npmrc',
    '.env',
    '.specwright.json',
    '.github.workflows.x',
    '.husky',
  ],
  ...[
    'node_modules',
    'node_modules.typescript',
    'package',
    'package.json',
    'tsconfig.json',
    'README.md',
    'index',
    'index.ts',
  ],
  ...['index.d', 'd.ts', 'a.test', 'a.mts', '__tests__', 'sdk', 'lib', 'src', 'models', 'runtime', 'funcs', 'types'],
  ...[
    'con.a',
    'a.',
    'a ',
    ' a',
    '-rf',
    '--help',
    '~',
    '~root',
    '%2e%2e%2fa',
    'a:b',
    'a::$DATA',
    'desktop.ini',
    'Thumbs.db',
  ],
];

const dotted = places.filter((name) => /^[\w.-]+$/u.test(name));

const long = (letter: string, count: number): string => letter.repeat(count);

const titles: Readonly<Record<string, string>> = {
  outside: '../../../outside',
  scope: '@../../evil/core',
  modules: 'node_modules',
  builtin: 'fs',
  prototype: '__proto__',
  dots: '...',
  long: long('word ', 2_000),
  code: `"; ${code}; "`,
  ignored: 'favicon.ico',
};

const titled = ([name, title]: readonly [string, string]): Hostile => ({
  id: `path-title-${name}`,
  attack: 'a title of which no package, class or folder can be named as it is',
  document: () => ({
    ...operation({ tags: [title], operationId: title, 'x-speakeasy-group': title }),
    info: { title, version: `1.0.0"; ${code}; "\n../../${marker}` },
    servers: [{ url: 'https://api.example.com', 'x-speakeasy-server-id': title }],
  }),
});

export const paths: readonly Hostile[] = [
  {
    id: 'path-groups',
    attack: 'extensions that name groups and methods after places outside of the output',
    document: () =>
      operations(places, (text, index) => ({
        [['x-speakeasy-group', 'x-fern-sdk-group-name'][index % 2] ?? '']: index % 3 === 0 ? [text, 'inner'] : text,
        [['x-speakeasy-name-override', 'x-fern-sdk-method-name'][index % 2] ?? '']: text,
      })),
  },
  {
    id: 'path-tags',
    attack: 'tags that are names of files that tools read, and parents of one another',
    document: () => ({
      ...operations(places, (text) => ({ tags: [text], operationId: text })),
      tags: places.map((name, index) => ({
        name,
        parent: places[index % 3 === 2 ? index - 2 : index + 1],
        kind: 'nav',
      })),
      openapi: '3.2.0',
    }),
  },
  {
    id: 'path-components',
    attack: 'components of every kind whose names are files and folders that tools read',
    document: () =>
      api(
        Object.fromEntries(
          dotted.map((name, index) => [
            `/things${index}`,
            {
              post: {
                parameters: [ref(name, 'parameters')],
                requestBody: ref(name, 'requestBodies'),
                responses: { 200: ref(name, 'responses'), 400: ref(name, 'responses') },
              },
            },
          ]),
        ),
        {
          components: {
            schemas: each(dotted, (name) =>
              object({ [name]: { ...string, enum: [name, 'b'] }, inner: object({ [name]: ref(name) }) }),
            ),
            parameters: each(dotted, (name) => ({ name, in: 'query', schema: object({ [name]: string }) })),
            requestBodies: each(dotted, (name) => ({ content: { 'application/json': { schema: ref(name) } } })),
            responses: each(dotted, (name) => ({ ...done(ref(name))[200], headers: { [name]: { schema: string } } })),
          },
        },
      ),
  },
  {
    id: 'path-cut-names',
    attack: 'names of one beginning that are too long for a file and differ at their end or in case alone',
    document: () => {
      const names = [
        ...times(20, (index) => `${long('a', 300)}${index}`),
        ...times(20, (index) => `${long('a', 10 * index)}A${long('a', 299 - 10 * index)}`),
        ...times(5, (index) => `${long('日', 90)}${long('本', index + 1)}`),
        ...times(5, (index) => `${long('a', 250 + index)}.ts`),
      ];
      return {
        ...operations(names, (text) => ({ tags: [text], operationId: text, responses: done(ref(text)) })),
        components: { schemas: each(names, (name) => object({ [name]: object({ [name]: string }) })) },
      };
    },
  },
  {
    id: 'path-numbered-names',
    attack: 'names that are what other names become when they are numbered to be distinct',
    document: () => {
      const names = [
        'thing',
        'Thing',
        'thing1',
        'Thing1',
        'thing_1',
        'thing-1',
        'thing 1',
        'thing2',
        'Thing_2',
        'thing3',
        'thing_',
        'thing$',
        'thing_1_1',
        'thing11',
      ];
      return {
        ...operations(names, (text) => ({ tags: [text], operationId: text, responses: done(ref(text)) })),
        components: {
          schemas: each(names, () => object(each(names, (name) => ({ ...string, enum: names, title: name })))),
        },
      };
    },
  },
  {
    id: 'path-own-suffixes',
    attack: 'names that end like those that are made for requests, responses, errors, files and tests',
    document: () => {
      const names = [
        'Get',
        'GetRequest',
        'GetResponse',
        'GetRequestBody',
        'GetError',
        'GetSecurity',
        'GetGlobals',
        'Get$inboundSchema',
        'Get$',
        'GetOpen',
        'GetUnion',
        'GetEnum',
        'Get.test',
        'GetServerList',
        'GetType',
        'GetResult',
      ];
      return {
        ...operations(names, (text) => ({
          operationId: text,
          tags: [text],
          parameters: [{ name: text, in: 'query', schema: { enum: names } }],
          responses: {
            ...done(object({ [text]: { enum: names } })),
            400: { description: '', content: { 'application/json': { schema: object({ [text]: string }) } } },
          },
        })),
        components: { schemas: each(names, (name) => object({ [name]: string })) },
      };
    },
  },
  {
    id: 'path-methods',
    attack: 'methods of OpenAPI 3.2 that are names of objects, lines of a request, or no token',
    document: () => ({
      ...api({
        '/things': {
          additionalOperations: Object.fromEntries<Json>(
            [
              '__proto__',
              'constructor',
              'GET /admin HTTP/1.1\r\nHost: evil',
              '../..',
              'get',
              'CONNECT',
              '',
              ' ',
              `"; ${code}; "`,
              'a\u0000b',
              '日本',
              long('A', 4_000),
            ].map((method) => [method, { responses: done() }]),
          ),
        },
      }),
      openapi: '3.2.0',
    }),
  },
  ...Object.entries(titles).map(titled),
];
