import { describe, expect, it } from 'vitest';
import { withEmbedded } from './schema-ids.js';
import type { Json } from './source.js';

const url = 'https://example.com/api/openapi.json';

/** What the reference `$ref` of the schema A becomes. */
function referenceOfA(schemas: Readonly<Record<string, Json>>): Json | undefined {
  const document = withEmbedded({ components: { schemas } }, url) as { components: { schemas: { A: { $ref: Json } } } };
  return document.components.schemas.A.$ref;
}

describe('references that start from a schema with an $id, or name one', () => {
  const B = { $id: 'b.json', $defs: { c: { $anchor: 'c' } } };
  const below = '#/components/schemas';
  it.each<[string, Readonly<Record<string, Json>>, string]>([
    ['relative to the document', { A: { $ref: 'b.json' }, B }, `${below}/B`],
    ['absolute', { A: { $ref: 'https://example.com/api/b.json' }, B }, `${below}/B`],
    ['with a pointer inside', { A: { $ref: 'b.json#/$defs/c' }, B }, `${below}/B/$defs/c`],
    ['with an anchor inside', { A: { $ref: 'b.json#c' }, B }, `${below}/B/$defs/c`],
    ['to its own root', { A: { $id: 'a.json', $ref: '#/$defs/x', $defs: { x: {} } } }, `${below}/A/$defs/x`],
    ['relative to its own base', { A: { $id: 'deep/a.json', $ref: '../b.json' }, B }, `${below}/B`],
    ['a URN', { A: { $ref: 'urn:x:y' }, B: { $id: 'urn:x:y' } }, `${below}/B`],
    ['id of draft 4', { A: { $ref: 'b' }, B: { id: 'b' } }, `${below}/B`],
    ['id beside a reference means nothing', { A: { id: 'x/', $ref: 'b' }, B: { id: 'b' } }, `${below}/B`],
    ['from the top of the file all the same', { A: { $id: 'a.json', $ref: `${below}/B` }, B }, `${below}/B`],
    ['into a path that is not there', { A: { $ref: 'b.json#/nothing' }, B }, 'b.json#/nothing'],
    ['another file', { A: { $ref: 'c.json' }, B }, 'c.json'],
    ['an $id in data', { A: { $ref: 'b.json' }, B: { default: { $id: 'b.json' } } }, 'b.json'],
    ['a property called $id', { A: { $ref: 'b.json' }, B: { properties: { $id: { enum: ['b.json'] } } } }, 'b.json'],
  ])('%s', (_, schemas, want) => {
    expect(referenceOfA(schemas)).toBe(want);
  });
});

it('leaves a document without names alone', () => {
  const document = { components: { schemas: { A: { $ref: '#/components/schemas/B' }, B: {} } } };
  expect(withEmbedded(document, url)).toBe(document);
});
