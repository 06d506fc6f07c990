import { describe, expect, it } from 'vitest';
import type { Declaration, Type } from '../../model/model.js';
import { ringsOf } from './rings.js';

const ref = (to: string): Type => ({ kind: 'ref', to });

const object = (id: string, targets: readonly string[]): Declaration => ({
  kind: 'object',
  id,
  hint: { kind: 'component', key: id },
  examples: [],
  fields: targets.map((to) => ({
    id: `${id}/${to}`,
    name: to,
    type: { kind: 'list', items: ref(to) },
    required: false,
    examples: [],
  })),
});

/** The rings of a graph written as `a>b,c`, each as its sorted members. */
function rings(...edges: string[]): string[] {
  const declarations = edges.map((edge) => {
    const [id = '', targets = ''] = edge.split('>');
    return object(id, targets === '' ? [] : targets.split(','));
  });
  const byRing = new Map<number, string[]>();
  for (const [id, ring] of ringsOf(declarations)) byRing.set(ring, [...(byRing.get(ring) ?? []), id]);
  return [...byRing.values()].map((members) => members.sort().join('')).sort();
}

describe('rings of declarations', () => {
  it.each<[string, string[], string[]]>([
    ['nothing', [], []],
    ['a chain', ['a>b', 'b>c', 'c>'], []],
    ['itself', ['a>a'], ['a']],
    ['two', ['a>b', 'b>a'], ['ab']],
    ['three, met from outside', ['x>b', 'a>b', 'b>c', 'c>a'], ['abc']],
    ['two rings, one leading to the other', ['a>b', 'b>a,c', 'c>d', 'd>c'], ['ab', 'cd']],
    ['two rings that share one', ['a>b,c', 'b>a', 'c>a'], ['abc']],
    ['a diamond', ['a>b,c', 'b>d', 'c>d', 'd>'], []],
    ['a diamond that closes', ['a>b,c', 'b>d', 'c>d', 'd>a'], ['abcd']],
    ['something that is not there', ['a>b'], []],
  ])('%s', (_, edges, want) => {
    expect(rings(...edges)).toEqual(want);
  });

  it('is the same from wherever it starts', () => {
    const edges = ['a>b,e', 'b>c', 'c>a,d', 'd>d', 'e>f', 'f>e'];
    expect(rings(...[...edges].reverse())).toEqual(rings(...edges));
  });

  it('does not end on the call stack', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) => `n${String(index)}>n${String(index + 1)}`);
    expect(
      ringsOf([...chain, 'n20000>n0'].map((edge) => object(edge.split('>')[0] ?? '', [edge.split('>')[1] ?? '']))),
    ).toHaveProperty('size', 20_001);
  });
});
