import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ConsoleData } from './console-data.js';
import { curlCommand } from './curl.js';
import { readForm } from './reading.js';
import type { Written } from './field.js';

const data: ConsoleData = {
  method: 'POST',
  path: '/things',
  accept: '*/*',
  servers: [{ url: 'https://api.test' }],
  parameters: [{ in: 'query', name: 'q', kind: 'text' }],
  bodies: [
    { label: 'application/json', body: 'jsonBody', kind: 'raw' },
    {
      label: 'multipart/form-data',
      body: 'multipartBody',
      kind: 'json',
      fields: [
        { name: 'file', kind: 'file' },
        { name: 'tags', kind: 'json' },
      ],
    },
    { label: 'image/png', body: 'octetsBody', mediaType: 'image/png', kind: 'file' },
  ],
  security: [[{ key: 'Token', kind: 'http', scheme: 'Bearer' }], [{ key: 'User', kind: 'basic' }], []],
};

beforeEach(() => vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0' }));
afterEach(() => vi.unstubAllGlobals());

const file = [new File(['x'], "it's.png")];

it.each<[string, number, number, Readonly<Record<string, Written>>, readonly string[]]>([
  [
    'quotes and hides the token',
    0,
    0,
    { 'query.q': "it's", body: '{ "a": "$(rm) `x` \'y\'" }', 'credential.Token': 'secret' },
    [
      "curl --request POST 'https://api.test/things?q=it%27s'",
      "--header 'accept: */*'",
      "--header 'authorization: Bearer YOUR_SECRET'",
      "--header 'content-type: application/json'",
      `--data-raw '{"a":"$(rm) \`x\` '\\''y'\\''"}'`,
    ],
  ],
  [
    'hides name and password',
    0,
    1,
    { 'credential.User.username': 'me', 'credential.User.password': 'secret' },
    [
      "curl --request POST 'https://api.test/things'",
      "--header 'accept: */*'",
      "--header 'authorization: Basic YOUR_SECRET'",
    ],
  ],
  [
    'writes the parts of a form',
    1,
    2,
    { 'body.file': file, 'body.tags': '["a", {"b": 1}]' },
    [
      "curl --request POST 'https://api.test/things'",
      "--header 'accept: */*'",
      "--form 'file=@it'\\''s.png'",
      "--form-string 'tags=a'",
      `--form-string 'tags={"b":1}'`,
    ],
  ],
  [
    'names a file',
    2,
    2,
    { body: file },
    [
      "curl --request POST 'https://api.test/things'",
      "--header 'accept: */*'",
      "--header 'content-type: image/png'",
      "--data-binary '@it'\\''s.png'",
    ],
  ],
])('the command of curl %s', async (_, body, way, fields, lines) => {
  const { filled } = readForm(data, { server: 0, body, way, fields: new Map(Object.entries(fields)) });
  expect((await curlCommand(data, filled!)).split(' \\\n  ')).toEqual(lines);
});
