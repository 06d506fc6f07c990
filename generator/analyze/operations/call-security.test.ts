import { expect, it } from 'vitest';
import { conventionsOf } from '../../conventions/conventions.js';
import type { Json, JsonObject } from '../../load/source.js';
import { analyze } from '../analyze.js';

const bearer = { type: 'http', scheme: 'bearer' };
const securitySchemes = { key: bearer, owner: bearer, admin: bearer };

/** The schemes of calls: first of all of them, then of each operation. */
function perCall(security: Json | undefined, operations: readonly (Json | undefined)[]): string {
  const paths = operations.map((own, index): [string, JsonObject] => [
    `/${String(index)}`,
    { get: { responses: {}, ...(own === undefined ? {} : { security: own }) } },
  ]);
  const document: JsonObject = {
    openapi: '3.1.0',
    info: { title: 'Case', version: '1' },
    ...(security === undefined ? {} : { security }),
    paths: Object.fromEntries(paths),
    components: { securitySchemes },
  };
  const source = { root: 'in.json', documents: new Map([['in.json', document]]), texts: new Map() };
  const { value } = analyze(source, conventionsOf({ operationSecurity: 'argument' }));
  const each = value.operations.map(({ credentials = [] }) => credentials.join('+') || '-');
  return [(value.security.perCall ?? []).join('+') || 'none', ...each].join(' ');
}

const [key, owner, admin] = [{ key: [] }, { owner: [] }, { admin: [] }];

it.each<[string, Json | undefined, (Json | undefined)[], string]>([
  ['the same as that of the API', [key], [[key], undefined], 'none - -'],
  ['another one', [key], [[owner], undefined], 'owner owner -'],
  ['none', [key], [[], undefined], 'none - -'],
  ['one of those of the API', [key, owner], [[owner], undefined], 'none - -'],
  ['one of the API or another one', [key], [[key, owner]], 'owner key+owner'],
  ['one of the API and another one', [key], [[{ key: [], owner: [] }]], 'owner key+owner'],
  ['an optional one', [key], [[{}, owner]], 'owner owner'],
  [
    'without one of the API, what most operations have',
    undefined,
    [[key], [owner], [key], undefined],
    'owner - owner - -',
  ],
  ['without one of the API, the first of equals', undefined, [[owner], [admin]], 'admin - admin'],
  ['without any', undefined, [undefined, []], 'none - -'],
  ['a scheme that does not exist', [key], [[{ gone: [] }]], 'none -'],
])('%s', (_, security, operations, want) => {
  expect(perCall(security, operations)).toBe(want);
});
