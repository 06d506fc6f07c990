import { expect, test } from 'vitest';
import type { Json } from '../../load/source.js';
import { analyze } from '../analyze.js';

const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const all = (count: number, name: string, make: (index: number) => Json): [string, Json][] =>
  numbers(count).map((index) => [`${name}${String(index)}`, make(index)]);

/** The levels of a lattice: two schemas of each are made from both of the level below. */
const lattice = (levels: number, make: (below: Json[], index: number) => Json): [string, Json][] =>
  all(levels * 2, 'Part', (index) => {
    const below = index - (index % 2) - 2;
    return below < 0
      ? { type: 'object', properties: { [`a${String(index)}`]: {} } }
      : make(
          [below, below + 1].map((at) => ref(`Part${String(at)}`)),
          index,
        );
  });

const documents: Readonly<Record<string, (size: number) => [string, Json][]>> = {
  'unions around one wide union': (size) => [
    ...all(size, 'Part', (index) => ({ type: 'object', properties: { [`a${String(index)}`]: {} } })),
    ['Wide', { oneOf: numbers(size).map((index) => ref(`Part${String(index)}`)) }],
    ...all(size, 'Union', (index) => ({ oneOf: [ref('Wide'), { type: 'string', enum: [String(index)] }] })),
  ],
  'a lattice of unions': (size) => lattice(size, (oneOf) => ({ oneOf })),
  'a lattice of unions beside properties': (size) => lattice(size, (oneOf) => ({ properties: { id: {} }, oneOf })),
};

/** How often members of the schemas are read while a document is built. */
function reads(schemas: readonly [string, Json][]): number {
  let count = 0;
  const counted = <T>(value: T): T => {
    if (typeof value !== 'object' || value === null) return value;
    const copy = Array.isArray(value)
      ? value.map(counted)
      : Object.fromEntries(Object.entries(value).map(([name, member]) => [name, counted(member as Json)]));
    return new Proxy(copy, {
      get: (target, name, receiver) => {
        count++;
        return Reflect.get(target, name, receiver) as unknown;
      },
    }) as T;
  };
  const paths = Object.fromEntries(
    schemas.map(([name]) => [
      `/${name}`,
      { get: { responses: { 200: { description: 'D.', content: { 'application/json': { schema: ref(name) } } } } } },
    ]),
  );
  const document = {
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths,
    components: { schemas: counted(Object.fromEntries(schemas)) },
  };
  analyze({ root: 'openapi.json', documents: new Map([['openapi.json', document]]), texts: new Map() });
  return count;
}

test.each(Object.entries(documents))('what is read of %s grows with its size', (_, make) => {
  const [small, large] = [reads(make(16)), reads(make(64))];
  expect(large / small).toBeLessThan(4.5);
});
