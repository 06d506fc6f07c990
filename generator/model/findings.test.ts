import { expect, it } from 'vitest';
import { foundIn, type Findings } from './findings.js';

it('finds once in each owner, also what is undefined', () => {
  const asked: string[] = [];
  const nameOf = ({ name }: { readonly name: string; readonly findings: Findings }) => {
    asked.push(name);
    return name === 'x' ? undefined : name;
  };
  const owner = (name: string) => ({ name, findings: new Map() satisfies Findings });
  const [x, y] = [owner('x'), owner('y')];
  expect([x, y, x, y].map((one) => foundIn(one, nameOf))).toEqual([undefined, 'y', undefined, 'y']);
  expect(asked).toEqual(['x', 'y']);
});
