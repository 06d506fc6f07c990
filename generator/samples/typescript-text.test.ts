import { describe, expect, it } from 'vitest';
import type { Sample } from './value.js';
import { memberSample, write } from './typescript-text.js';

const text = (value: string): Sample => ({ kind: 'text', value });
const one: Sample = { kind: 'plain', value: 1 };
const object = (entries: Record<string, Sample>, data = false): Sample => ({
  kind: 'object',
  data,
  entries: Object.entries(entries),
});

describe('write', () => {
  it.each<[string, Sample, string]>([
    ['a text', text('a'), '"a"'],
    ['a text with quotes and line ends', text('a "b"\n\\'), String.raw`"a \"b\"\n\\"`],
    ['a text with line separators', text('\u2028\u2029'), String.raw`"\u2028\u2029"`],
    ['null', { kind: 'plain', value: null }, 'null'],
    ['a day', { kind: 'time', scalar: 'date', value: '2024-01-15' }, 'new RFCDate("2024-01-15")'],
    [
      'an instant',
      { kind: 'time', scalar: 'date-time', value: '2024-01-15T00:00:00Z' },
      'new Date("2024-01-15T00:00:00Z")',
    ],
    ['a hostile instant', { kind: 'time', scalar: 'date-time', value: '")+x("' }, String.raw`new Date("\")+x(\"")`],
    ['bytes', { kind: 'bytes', value: 'a' }, 'new TextEncoder().encode("a")'],
    ['an empty list', { kind: 'list', items: [] }, '[]'],
    ['a list', { kind: 'list', items: [one, text('a')] }, '[\n  1,\n  "a",\n]'],
    ['an empty object', object({}), '{}'],
    ['an object', object({ a: one, b: object({ c: one }) }), '{\n  a: 1,\n  b: {\n    c: 1,\n  },\n}'],
    ['keys that are no names', object({ 'a-b': one, '1': one }), '{\n  "1": 1,\n  "a-b": 1,\n}'],
    ['keys of the document', object({ a: one }, true), '{\n  "a": 1,\n}'],
    ['the key that sets the prototype', object({ ['__proto__']: one }), '{\n  ["__proto__"]: 1,\n}'],
    ['a text up to column 80', object({ a: text('x'.repeat(72)) }), `{\n  a: "${'x'.repeat(72)}",\n}`],
    ['a text beyond column 80', object({ a: text('x'.repeat(73)) }), `{\n  a:\n    "${'x'.repeat(73)}",\n}`],
  ])('%s', (_, sample, want) => {
    expect(write(sample, 0)).toBe(want);
  });
});

it('shows a member of a union with its type', () => {
  expect(memberSample('Array<string>', { kind: 'list', items: [text('a')] })).toBe(
    'const value: Array<string> = [\n  "a",\n];',
  );
});
