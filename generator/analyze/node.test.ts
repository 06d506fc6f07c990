import { describe, expect, it } from 'vitest';
import { child, lastStep, type Node } from './node.js';

const root: Node = { file: 'a.json', pointer: '', value: { 'a/b': [{ '~': 1 }], toString: 2 } };

describe('the way to a node', () => {
  it.each<[string, (string | number)[], string | undefined, string]>([
    ['the whole file', [], '', ''],
    ['a name with a slash', ['a/b'], '/a~1b', 'a/b'],
    ['an element, a tilde', ['a/b', 0, '~'], '/a~1b/0/~0', '~'],
    ['an own member that all objects have', ['toString'], '/toString', 'toString'],
    ['a member that only all objects have', ['valueOf'], undefined, ''],
    ['an element that is not there', ['a/b', 1], undefined, ''],
  ])('%s', (_, way, pointer, last) => {
    const found = way.reduce<Node | undefined>((at, key) => at && child(at, key), root);
    expect(found?.pointer).toBe(pointer);
    expect(found ? lastStep(found) : '').toBe(last);
  });
});
