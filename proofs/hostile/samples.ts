import { api, code, done, each, json, marker, object, operation, operations, string, type Hostile } from './make.js';

/** What people copy from a page into a shell. */
const shell = [
  `$(touch /tmp/${marker})`,
  `\`touch /tmp/${marker}\``,
  `'; touch /tmp/${marker}; '`,
  `"; touch /tmp/${marker}; "`,
  `\\'; touch /tmp/${marker} #`,
  `a\ntouch /tmp/${marker}\n`,
  `a\\\n  --output /tmp/${marker}`,
  `!!; !touch /tmp/${marker}`,
  `\${IFS}|sh ${marker} <(id)`,
  `%0atouch %24(id) ${marker}`,
  `~/.ssh/id_rsa ${marker} *`,
];

const files = [
  'a=@/etc/passwd',
  '@/etc/passwd',
  'a=</etc/passwd',
  '<~/.ssh/id_rsa',
  'a;filename=/etc/passwd',
  'a"; filename="/etc/passwd',
  'a;type=text/html;headers=@/etc/passwd',
  '=@/etc/passwd',
  'a\r\nContent-Disposition: form-data; name="b"',
];

const options = ['-o/etc/passwd', '--config=/etc/passwd', '-K', '-d@/etc/passwd', '--', '-', '--next', '-X'];

/** Texts that are code inside of the quotes of some language that pages have samples in. */
const interpolations = [
  `#{${code}}`,
  `\${${code}}`,
  `{$GLOBALS['${marker}']}`,
  `$${marker}`,
  `{${marker}}`,
  `%(${marker})s %s %n`,
  `\\u0022+${code}+\\u0022`,
  `\\x22+${code}+\\x22`,
  `\\042+${code}+\\042`,
  `"""+${code}+"""`,
  `\`+${code}+\``,
  `@"${code}""`,
  `?>${code}<?php`,
  `EOT;\n${code}\n`,
];

const parts = (schema: unknown, more = {}): object => ({ 'multipart/form-data': { schema, ...more } });

export const samples: readonly Hostile[] = [
  {
    id: 'sample-part-names',
    attack: 'names of form parts and fields that curl and HTTPie take for files to upload',
    document: () =>
      operation({
        requestBody: { content: parts({ ...object(each(files, () => string)), required: files }) },
      }),
  },
  {
    id: 'sample-part-files',
    attack: 'parts that are files, with names that would name the file, its type, or its headers',
    document: () =>
      operation({
        requestBody: {
          content: parts({
            ...object(
              each(files, (_, index) =>
                index % 2
                  ? { type: 'array', items: { type: 'string', format: 'binary' } }
                  : { type: 'string', format: 'binary' },
              ),
            ),
            required: files,
          }),
        },
      }),
  },
  {
    id: 'sample-body-files',
    attack: 'bodies of text, of bytes and of form fields that begin like the name of a file of the reader',
    document: () =>
      api(
        Object.fromEntries(
          [...files, ...options].flatMap((text, index) =>
            ['text/plain', 'application/octet-stream', 'application/x-www-form-urlencoded', 'text/csv'].map((type) => [
              `/${index}/${type}`,
              {
                post: {
                  requestBody: {
                    required: true,
                    content: {
                      [type]: type.includes('form')
                        ? { schema: { ...object({ [text]: { ...string, example: text } }), required: [text] } }
                        : { schema: string, example: text },
                    },
                  },
                  responses: done(),
                },
              },
            ]),
          ),
        ),
      ),
  },
  {
    id: 'sample-shell',
    attack: 'commands of a shell in all that a request is made of: addresses, paths, names and values',
    document: () => ({
      ...operations(shell, (text) => ({
        servers: [{ url: `https://api.example.com/${text}`, description: text }],
        parameters: ['query', 'header', 'cookie'].map((place) => ({
          ...{ name: text, in: place, required: true, example: text },
          schema: { ...string, example: text },
        })),
      })),
      security: [{ key: [] }],
      components: { securitySchemes: { key: { type: 'apiKey', in: 'header', name: shell[0], description: shell[1] } } },
    }),
  },
  {
    id: 'sample-shell-paths',
    attack: 'commands of a shell as literal parts of paths, and as names and values of their parameters',
    document: () =>
      api(
        each(
          shell.map((text) => `/${text}/{${text.replaceAll(/[{}]/gu, '')}}`),
          (_, index) => ({
            get: {
              parameters: [
                {
                  ...{ name: shell[index]?.replaceAll(/[{}]/gu, ''), in: 'path', required: true },
                  ...{ schema: string, example: shell[index] },
                },
              ],
              responses: done(),
            },
          }),
        ),
      ),
  },
  {
    id: 'sample-options',
    attack: 'names, values, methods and types of bodies that are options of the programs that samples call',
    document: () =>
      operations(options, (text) => ({
        tags: [text],
        parameters: ['query', 'header', 'cookie'].map((place) => ({
          ...{ name: text, in: place, required: true, example: text },
          schema: string,
        })),
        requestBody: { content: { [text]: { schema: string, example: text } } },
      })),
  },
  {
    id: 'sample-globs',
    attack: 'names and values that curl expands to a million requests, or to other hosts',
    document: () =>
      operations(['[1-1000000]', '{a,b,c}', 'a[a-z:2]', '[::1]', '{example.org,example.net}', '#1'], (text) => ({
        servers: [{ url: `https://api.example.com/${text}` }],
        parameters: [
          { name: text, in: 'query', required: true, example: text, schema: string },
          {
            name: 'deep',
            in: 'query',
            style: 'deepObject',
            required: true,
            schema: object({ [text]: { ...string, example: text } }),
          },
          { name: 'raw', in: 'query', allowReserved: true, required: true, example: text, schema: string },
        ],
      })),
  },
  {
    id: 'sample-interpolation',
    attack: 'examples that are code inside of the quotes of PHP, Python, Go, Java, C# or JavaScript',
    document: () =>
      operations(interpolations, (text) => ({
        parameters: [{ name: text, in: 'query', required: true, example: text, schema: string }],
        requestBody: {
          content: json(object({ [text]: { ...string, example: text } }), { example: { [text]: [text] } }),
        },
        responses: done({ ...string, example: text }),
      })),
  },
];
