import { describe, expect, it } from 'vitest';
import { analyze } from '../../analyze/analyze.js';
import { conventionsOf } from '../../conventions/conventions.js';
import type { NamedApi } from '../api.js';
import { name } from '../name.js';
import { typescript } from '../../languages/typescript.js';
import { idsInDeclaration } from '../../model/walk.js';
import { ringsOf } from '../../model/rings.js';

/** The API of a document whose objects refer to others by their numbers. */
function apiOf(count: number, targets: (index: number) => readonly number[]): NamedApi {
  const ref = (index: number) => ({ $ref: `#/components/schemas/P${index}` });
  const all = Array.from({ length: count }, (_, index) => index);
  const object = (of: readonly number[]) => ({
    type: 'object',
    properties: Object.fromEntries(of.map((index) => [`p${index}`, ref(index)])),
  });
  const content = { 'application/json': { schema: object(all) } };
  const document = {
    openapi: '3.1.0',
    paths: { '/a': { get: { responses: { 200: { description: '', content } } } } },
    components: { schemas: Object.fromEntries(all.map((index) => [`P${index}`, object(targets(index))])) },
  };
  const { value } = analyze({ root: 'a.json', documents: new Map([['a.json', document]]), texts: new Map() });
  const errors = { base: 'Base', fallback: 'Fallback' };
  const options = { conventions: conventionsOf(), pins: new Map(), client: 'Client', errors };
  return name(value, typescript, options).value;
}

/** How many modules components have, how many of these import each other, and how many lie in a row where none do. */
function shapeOf({ types }: NamedApi) {
  const components = [...types.values()].filter(({ scope }) => scope === 'components');
  const imports = new Map(components.map(({ module }) => [module, new Set<string>()]));
  for (const { module, declaration } of components)
    for (const id of idsInDeclaration(declaration)) {
      const to = types.get(id)?.module ?? module;
      if (to !== module) imports.get(module)?.add(to);
    }
  const inRings = ringsOf(imports.keys(), (module) => [...(imports.get(module) ?? [])]).size;
  const heights = new Map<string, number>();
  const height = (module: string): number => {
    const known = heights.get(module);
    if (known !== undefined) return known;
    const found = 1 + Math.max(0, ...[...(imports.get(module) ?? [])].map(height));
    heights.set(module, found);
    return found;
  };
  return {
    modules: imports.size,
    inRings,
    row: inRings > 0 ? undefined : Math.max(...[...imports.keys()].map(height)),
  };
}

const ring = (index: number, size: number): number => index - (index % size) + ((index + 1) % size);

describe('modules of components', () => {
  it.each<[string, number, (index: number) => readonly number[], ReturnType<typeof shapeOf>]>([
    ['a row', 400, (i) => (i > 0 ? [i - 1] : []), { modules: 400, inRings: 0, row: 400 }],
    ['a longer row', 401, (i) => (i > 0 ? [i - 1] : []), { modules: 201, inRings: 0, row: 201 }],
    ['a row of 3,000', 3_000, (i) => (i > 0 ? [i - 1] : []), { modules: 375, inRings: 0, row: 375 }],
    ['a ring', 400, (i) => [ring(i, 400)], { modules: 400, inRings: 400, row: undefined }],
    ['a larger ring', 401, (i) => [ring(i, 401)], { modules: 1, inRings: 0, row: 1 }],
    ['a ring of 3,000', 3_000, (i) => [ring(i, 3_000)], { modules: 1, inRings: 0, row: 1 }],
    [
      'a row of rings',
      900,
      (i) => [ring(i, 3), ...(i >= 3 && i % 3 === 0 ? [i - 3] : [])],
      { modules: 300, inRings: 0, row: 300 },
    ],
    ['many rings side by side', 900, (i) => [ring(i, 3)], { modules: 900, inRings: 900, row: undefined }],
    ['many rows side by side', 900, (i) => (i % 300 > 0 ? [i - 1] : []), { modules: 900, inRings: 0, row: 300 }],
  ])('%s of objects', (_, count, targets, want) => {
    expect(shapeOf(apiOf(count, targets))).toEqual(want);
  });
});
