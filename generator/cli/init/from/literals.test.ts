import { expect, test } from 'vitest';
import { Computed, readLiterals } from './literals.js';

test.each<[string, string, unknown]>([
  ['an object', 'export default { a: 1, "b-c": [true, null, `x`] };', { a: 1, 'b-c': [true, null, 'x'] }],
  ['a call that only types it', "export default defineConfig({ input: 'a' });", { input: 'a' }],
  ['a function that gives it', 'export default defineConfig(() => ({ a: 1 }));', { a: 1 }],
  ['a function with a body', 'export default () => { return { a: 1 }; };', { a: 1 }],
  ['a list', 'export default defineConfig([{ a: 1 }, { a: 2 }]);', [{ a: 1 }, { a: 2 }]],
  ['CommonJS', "module.exports = { a: 'b' };", { a: 'b' }],
  ['a constant', 'const config = { a: 1 } satisfies Config;\nexport default config as Config;', { a: 1 }],
  [
    'parts that are constants',
    'const more = { b: 2 }, c = 3;\nexport default { a: 1, ...more, c };',
    { a: 1, b: 2, c: 3 },
  ],
  ['what is undefined', 'export default { a: undefined };', {}],
  ['nothing', 'export const a = 1;', undefined],
  ['a variable of the environment', 'export default { a: process.env.A };', { a: new Computed('process.env.A') }],
  ['a call', 'export default { a: read("x") };', { a: new Computed('read("x")') }],
  ['a method', 'export default { a() { return 1; } };', { a: new Computed('a() { return 1; }') }],
  ['what may change', 'let b = 1;\nexport default { a: b };', { a: new Computed('b') }],
  ['a key that is computed', 'export default { [a]: 1 };', { '[a]': new Computed('[a]: 1') }],
  [
    'a key that objects have',
    'export default { __proto__: { a: 1 }, b: 1 }',
    JSON.parse('{"__proto__":{"a":1},"b":1}'),
  ],
])('%s', (_, text, want) => {
  expect(readLiterals(text, 'a.config.ts')).toEqual(want);
});

test('a ring of constants ends', () => {
  expect(() => readLiterals('const a = { a: b };\nconst b = { b: a };\nexport default a;', 'a.ts')).not.toThrow();
});
