import { describe, expect, it } from 'vitest';
import { ringsOf } from './rings.js';

/** The rings of a graph written as `a>b,c`, each as its sorted members. */
function rings(...edges: string[]): string[] {
  const graph = new Map(edges.map((edge) => edge.split('>') as [string, string]));
  const targets = (node: string) => (graph.get(node) ?? '').split(',').filter((target) => graph.has(target));
  const byRing = new Map<number, string[]>();
  for (const [id, ring] of ringsOf(graph.keys(), targets)) byRing.set(ring, [...(byRing.get(ring) ?? []), id]);
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
    const nodes = Array.from({ length: 20_000 }, (_, index) => index);
    expect(ringsOf(nodes, (node) => [(node + 1) % nodes.length]).size).toBe(20_000);
  });
});
