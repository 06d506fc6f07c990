import { expect, it } from 'vitest';
import { conventionsOf } from '../../conventions/conventions.js';
import type { Json, JsonObject } from '../../load/source.js';
import { analyze } from '../analyze.js';
import { show } from '../schemas/test/analyzed.js';

/** What a stream yields, and the types that are kept beside it. */
function yielded(schema: Json, mediaType = 'text/event-stream'): string {
  const responses = { 200: { description: 'OK', content: { [mediaType]: { schema } } } } as unknown as Json;
  const document: JsonObject = {
    openapi: '3.1.0',
    info: { title: 'Case', version: '1' },
    paths: { '/a': { get: { operationId: 'a', responses } } },
    components: {
      schemas: {
        Chunk: { type: 'object', properties: { text: { type: 'string' } } },
        Event: { type: 'object', properties: { id: { type: 'string' }, data: { $ref: '#/components/schemas/Chunk' } } },
      },
    },
  };
  const source = { root: 'in.json', documents: new Map([['in.json', document]]), texts: new Map() };
  const { operations, kept = [] } = analyze(source, conventionsOf({ streamEvents: 'data' })).value;
  const type = operations[0]?.responses[0]?.contents[0]?.type;
  return [type, ...kept].map((one) => (one ? show(one) : '-')).join(', ');
}

const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: JsonObject): Json => ({ type: 'object', properties });

it.each<[string, Json, string]>([
  ['the data of a component', ref('Event'), '@Chunk, @Event'],
  ['the data as it is', object({ data: { type: 'string' } }), 'string, @#'],
  ['what is the data', ref('Chunk'), '@Chunk'],
  ['what has more than an event', object({ data: { type: 'string' }, other: { type: 'string' } }), '@#'],
])('%s', (_, schema, want) => {
  expect(yielded(schema).startsWith(want)).toBe(true);
});

it('only of events', () => {
  expect(yielded(ref('Event'), 'application/json')).toBe('@Event');
});
