import prettier from 'prettier';
import { describe, expect, it, test } from 'vitest';
import { layout } from '../../targets/typescript/print/layout.js';
import { mayDiffer } from './differences.js';
import { formatTypeScript } from './format.js';

const long = (begin: string, count: number, join: string) =>
  Array.from({ length: count }, (_, index) => `${begin}${index}`).join(join);

/** Texts as a target might make them, each with something on which formatters tend to disagree. */
const samples: Readonly<Record<string, string>> = {
  'a short union': 'export type A = B|C|null',
  'a union that fits the next line': `export type SomeRatherLongNameOfAType = FirstMemberOfTheUnion | SecondMemberOfTheUnion`,
  'a property that fits the next line':
    'export interface A { someRatherLongPropertyName?: components.SomeRatherLongTypeName | null | undefined; b: 1 }',
  'a union of all columns': `type A = B & {
  c:
    | "${'x'.repeat(layout.printWidth - 20)}" | Dddd
}`,
  'a long union': `export type A = ${long('Member', 20, ' | ')};`,
  'a union of objects': 'type A = { kind: "a", value: string } | { kind: "b", other: { deep: number } } | undefined',
  'a union in a list': `type A = Array<${long('Member', 9, ' | ')}>; type B = (${long('Member', 9, ' | ')})[]`,
  'a union with comments': 'type A =\n  // first\n  | B\n  /** second */\n  | C;',
  'a union in a conditional type': `type A<T> = T extends string ? ${long('Member', 12, ' | ')} : T extends number ? { a: 1 } | { b: 2 } : never`,
  'a union as a parameter': `function f(a: ${long('Member', 9, ' | ')}): void {}`,
  intersections: `export type A = ${long('Member', 12, ' & ')} & { a: string; b?: number };`,
  JSDoc:
    '/**\n   * Some text.\n *\n * @remarks\n   * More:  two  blanks.\n * ```ts\n * const a=1\n * ```\n * @deprecated field: use other.\n */\nexport interface A {\n/** One line. */ a: string\n\n\n/** Next. */\n b?: string | undefined }',
  'a long signature':
    'export async function placeOrderForCustomer(client: PetstoreCore, request: operations.PlaceOrderRequest, options?: RequestOptions): Promise<Result<components.Order, errors.Error400 | errors.Error401 | ResponseValidationError>> { return await call(client, descriptor, request, options) }',
  'a signature with one long parameter':
    'export function orderToJSON(anOrderWithAVeryLongNameToo: AnOrderWithAVeryLongNameToo): string { return JSON.stringify(x) }',
  generics:
    'export class A<TOne extends Record<string, unknown> = Record<string, unknown>, TTwo extends keyof TOne = keyof TOne> extends B<TOne, TTwo> implements C<TOne>, D<TTwo> { private readonly a = new Map<string, Array<Promise<TOne>>>() }',
  'an arrow with a type parameter': 'export const first = <T>(list: readonly T[]): T | undefined => list[0]',
  objects: `export const A = { a: 1, 'b-c': "d", "e": 'it\\'s', f: "say \\"hi\\"", [g]: () => {}, 1: 2 } as const;\nexport const B = {\n c: 1 };`,
  'a wide object': `const a = { ${long('property: value', 8, ', ').replaceAll('property: value', 'property')}, nested: { deeper: { deepest: [1, 2, 3] } } }`,
  'keys in quotes':
    'interface A { "a": string; "b-c": number } interface B { "a": 1; "b": 2 } const c = { "a": 1, "1": 2 }',
  strings: `const a = 'say "hi"', b = "it's", c = 'it\\'s "both"', d = "\\u00e9\\d", e = \`a\${b}c\``,
  numbers: 'const a = 0XFF, b = 1E5, c = 1.50, d = .5, e = 10N, f = 1_000;'.replace('10N', '10n'),
  imports: `import type {${long('a', 14, ',')}} from './b.js'\nimport * as z from "./a.js"; import './effect.js'\nexport * from "./c.js"`,
  classes:
    'export class A extends B { #x?: C; get c(): C { return (this.#x ??= new C(this._options)) } async d(a: string, b?: number | undefined, options?: RequestOptions): Promise<E> { return unwrapAsync(d(this, a, b, options)) } }',
  'long calls': `export const d = define("POST", "/orders/{order_id}/returns", { query: [["a", "form"]], body: true, errors: { 400: Error400, "4XX": SDKError } });`,
  chains: 'const a = list.filter((x) => x.ok).map((x) => x.value).toSorted().join(", ").trim().padEnd(80); b.c().d();',
  conditions:
    'if (!(typeof keyOfTheThing === "string" || typeof keyOfTheThing === "number" || typeof keyOfTheThing === "symbol")) { a() } else if (b) c()',
  'long conditions':
    'const a = someCondition && otherCondition || yetAnotherCondition && theLastConditionOfAll ? resultOne : otherwise ? resultTwo : resultThree',
  'mapped and indexed types':
    'export type A = { readonly [K in keyof B as Exclude<K, "kind">]?: B[K] | undefined }; type C = { [k: string]: Array<D | null> }; type E = typeof A[keyof typeof A]',
  'enums and namespaces':
    '/** @internal */ export namespace A { export const inboundSchema = 1; export enum B { C = "c", D = "d-e" } }',
  assertions: 'const a = (b as unknown) as C, d = <E>f!, g = h satisfies I; const { j, ...k } = l ?? {}',
  overloads:
    'export function f(a: string): string;\nexport function f(a: number): number;\n\n\nexport function f(a: unknown): unknown { return a }',
  nothing: '',
  'a comment alone': '// only this',
  'windows lines': 'const a = 1\r\nconst b = `x\r\ny`\r\n',
  'blank lines': '\n\nconst a = 1\n\n\n\nconst b = 2\n\n',
  'a directive': `'use strict'\n"it's"\nconst a = 1`,
  'a string from a document': `const a = "\\u2028 </script> \${x} \\\`"; /** a * / b \\u0000 */ const b = 'é😀'`,
};

const jsonSamples: Readonly<Record<string, string>> = {
  'package.json':
    '{"version":"1.0.0","name":"a","files":["a","b"],"exports":{".":{"types":"./a.d.ts","default":"./a.js"}},"scripts":{}}',
  'tsconfig.json': JSON.stringify(
    { compilerOptions: { lib: ['ES2022', 'DOM', 'DOM.Iterable'], strict: true }, include: ['src'] },
    null,
    2,
  ),
  'jsr.json': '{\n"a": [], "b": {},\n "c": [1,2,{"d":null}] }',
};

/** What prettier makes of a file of the package. */
const byPrettier = (filepath: string, text: string) => prettier.format(text, { ...layout, filepath });

describe('formatTypeScript gives what prettier gives', () => {
  test.each(Object.entries(samples))('%s', async (_, text) => {
    const { value, diagnostics } = await formatTypeScript([{ path: 'src/a.ts', text }]);
    expect(diagnostics).toEqual([]);
    expect(value[0]?.text).toBe(await byPrettier('src/a.ts', text));
  });

  test.each(Object.entries(jsonSamples))('%s', async (path, text) => {
    const { value } = await formatTypeScript([{ path, text }]);
    expect(value[0]?.text).toBe(await byPrettier(path, text));
  });

  it('at every width of a union, where the layouts change', async () => {
    const texts = Array.from(
      { length: layout.printWidth - 20 },
      (_, width) => `export interface A { prop: ${'A'.repeat(width + 1)} | ${'B'.repeat(30)} | null }`,
    );
    const { value } = await formatTypeScript(texts.map((text, index) => ({ path: `${index}.ts`, text })));
    const want = await Promise.all(texts.map((text) => byPrettier('a.ts', text)));
    expect(value.map(({ text }) => text)).toEqual(want);
  });
});

test('other files pass as they are', async () => {
  const files = [
    { path: 'a.md', text: '#  A\n|a|b|\n' },
    { path: '.gitignore', text: 'a' },
  ];
  expect(await formatTypeScript(files)).toMatchObject({ value: files, diagnostics: [] });
});

test('what does not parse is reported with its place', async () => {
  const files = [{ path: 'src/a.ts', text: 'const é = 1;\n  const = 2;' }];
  const { value, diagnostics } = await formatTypeScript(files);
  expect(value).toMatchObject(files);
  expect(diagnostics).toMatchObject([
    {
      code: 'internal/not-parseable',
      severity: 'error',
      place: { file: 'src/a.ts', position: { line: 2, column: 9 } },
    },
  ]);
});

test.each([
  ['a type that does not end', 'a.ts', 'type A = { a: string'],
  ['a regular expression that does not end', 'a.mts', 'const a = /[/;'],
  ['a script', 'a.js', 'const a = ;'],
  ['two values', 'a.json', '{} {}'],
  ['a comment in JSON', 'a.json', '// a\n{}'],
  ['no number of JSON', 'a.json', '{ "a": NaN }'],
  ['a comma behind the last member', 'a.json', '{ "a": 1, }'],
  ['nothing at all', 'a.json', ''],
])('%s is not parseable', async (_, path, text) => {
  const { value, diagnostics } = await formatTypeScript([{ path, text }]);
  expect(value).toMatchObject([{ path, text }]);
  expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['internal/not-parseable', 'error']]);
});

const half = layout.printWidth / 2;

test.each<[string, boolean]>([
  ['type A =\n  | B\n  | C;\n', true],
  [`type A =\n  | ${'B'.repeat(half)}\n  | ${'C'.repeat(half)};\n`, false],
  // Beside the members: 2 of indentation, 3 between them, 1 at the end.
  [`type A =\n  | ${'B'.repeat(half - 3)}\n  | ${'C'.repeat(half - 3)};\n`, true],
  [`type A =\n  | ${'B'.repeat(half - 3)}\n  | ${'C'.repeat(half - 2)};\n`, false],
  [`interface A {\n  a:\n    | ${'B'.repeat(half)}\n    | ${'C'.repeat(half)};\n  /** d */\n  d: 1;\n}\n`, false],
  ['const a = 1;\n', false],
])('mayDiffer of %j is %s', (text, want) => {
  expect(mayDiffer(text)).toBe(want);
});
