import { expect, test } from 'vitest';
import type { JsonObject } from '../../load/source.js';
import { analyze } from '../analyze.js';

const cursor = { name: 'c', in: 'parameters', role: 'cursor' };

test.each<[string, JsonObject, unknown]>([
  [
    'a cursor',
    { cursor: '$request.c', next_cursor: '$response.next.c', results: '$response.data' },
    { kind: 'cursor', inputs: [cursor], outputs: { nextCursor: '$.next.c', results: '$.data' } },
  ],
  [
    'a page, which grows by one',
    { offset: '$request.p', results: '$response.data' },
    { kind: 'offsetLimit', inputs: [{ ...cursor, name: 'p', role: 'page' }], outputs: { results: '$.data' } },
  ],
  [
    'an offset, which grows by the size of a page',
    { offset: '$request.o', step: '$request.size', results: '$response.data' },
    {
      kind: 'offsetLimit',
      inputs: [
        { ...cursor, name: 'o', role: 'offset' },
        { ...cursor, name: 'size', role: 'limit' },
      ],
      outputs: { results: '$.data' },
    },
  ],
  ['a URL', { next_uri: '$response.next' }, { kind: 'url', inputs: [], outputs: { nextUrl: '$.next' } }],
  ['a path', { next_path: '$response.next' }, { kind: 'url', inputs: [], outputs: { nextUrl: '$.next' } }],
  ['a member of a member', { cursor: '$request.a.c', next_cursor: '$response.c' }, undefined],
  ['no response', { cursor: '$request.c' }, undefined],
  ['nothing that is known', { type: 'custom' }, undefined],
])('x-fern-pagination asks for pages by %s', (_, extension, want) => {
  const document: JsonObject = {
    openapi: '3.1.0',
    info: { title: 'Case', version: '1' },
    paths: { '/a': { get: { responses: {}, 'x-fern-pagination': extension } } },
  };
  const source = { root: 'in.json', documents: new Map([['in.json', document]]), texts: new Map<string, string>() };
  expect(analyze(source).value.operations[0]?.pagination).toEqual(want);
});
