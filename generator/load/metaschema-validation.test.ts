import { expect, test } from 'vitest';
import { officialFaults } from './metaschema-validation.js';
import type { JsonObject } from './source.js';

const info = { title: 'Case', version: '1' };
const old: JsonObject = { openapi: '3.0.3', info, paths: {} };
const current: JsonObject = { openapi: '3.1.0', info, paths: {} };
const responses = { 200: { description: 'Fine.' } };

test.each<[string, JsonObject, string[]]>([
  ['2.0', { swagger: '2.0', info, paths: {} }, []],
  ['3.0', old, []],
  ['3.1', current, []],
  ['3.2', { ...current, openapi: '3.2.0' }, []],
  ['2.0 without paths', { swagger: '2.0', info }, [' This is missing: "paths"']],
  ['info without anything', { ...old, info: {} }, ['/info These are missing: "title", "version"']],
  ['nothing to read', { openapi: '3.1.0', info }, [' One of these is missing: "paths", "components", "webhooks"']],
  [
    'something else to read',
    { openapi: '3.1.0', info, overlays: {} },
    ['/overlays "overlays" is not allowed here', ' One of these is missing: "paths", "components", "webhooks"'],
  ],
  ['a wrong type', { ...current, servers: {} }, ['/servers The value is not of type array']],
  ['a stray key', { ...current, path: {} }, ['/path "path" is not allowed here']],
  [
    'a parameter, which might have been a reference',
    { ...old, paths: { '/a': { get: { parameters: [{ name: 'a', in: 'body' }], responses } } } },
    ['/paths/~1a/get/parameters/0/in The value is none of "path", "query", "header", "cookie"'],
  ],
  [
    'two faults at two places, one inside of what the other is about',
    { ...current, path: {}, paths: { '/a': { get: { operationId: 5, responses } } } },
    ['/paths/~1a/get/operationId The value is not of type string'],
  ],
  ['a version nobody knows', { openapi: '4.0.0', info }, []],
])('%s', async (_, document, want) => {
  const found = await officialFaults(document, 'in.json');
  expect(found.map(({ place, message }) => `${place?.pointer ?? ''} ${message}`)).toEqual(want);
});

test('a long list of what must differ is not compared', async () => {
  const found = await officialFaults({ ...old, tags: Array<JsonObject>(20_000).fill({ name: 'a' }) }, 'in.json');
  expect(found.map(({ code, severity, message }) => [code, severity, message])).toEqual([
    ['document/unchecked', 'info', 'The document has a list of more than 10000 items'],
  ]);
});
