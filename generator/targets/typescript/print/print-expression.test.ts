import { expect, test } from 'vitest';
import { builtIn, call, entry, exported, literal, named, objectOf } from '../../../surface/build.js';
import type { Expression, Statement } from '../../../surface/expression.js';
import { Imports } from '../../../surface/imports.js';
import { printExpression, printStatement } from './print-expression.js';

const json = exported('src/runtime/responses.ts', 'json');
const options = named('options');
const accept: Expression = { kind: 'property', of: options, name: 'accept', optional: true };
const choice: Expression = { kind: 'choice', if: named('a'), then: literal(1), else: literal(2) };

const imports = () => new Imports('src/funcs/f.ts', ['json']);

test.each<[string, Expression, string]>([
  ['a value of JSON', literal({ 'a-b': [1, null], c: 'x' }), '{ "a-b": [1, null], c: "x" }'],
  ['an export that has the name of one of the file', json, 'json$2'],
  ['a call', call(json, [literal('a'), undefined, literal(true)]), 'json$2("a", undefined, true)'],
  ['a call without its last arguments', call(json, [literal('a'), undefined, null]), 'json$2("a")'],
  ['a call that may be dropped', { ...call(json, []), pure: true }, '/* @__PURE__ */ json$2()'],
  ['a call of a type', { ...call(json, []), types: [builtIn('any')] }, 'json$2<any>()'],
  ['a class', { kind: 'new', class: named('A'), arguments: [options] }, 'new A(options)'],
  ['an object', objectOf({ a: literal(1), b: undefined }), '{ a: 1 }'],
  ['an object in lines', objectOf({ a: literal(1) }, 'lines'), '{\na: 1,\n}'],
  ['a variable by its own name', objectOf({ options }), '{ options }'],
  [
    'a name that would set the prototype, a status, and all of another object',
    { kind: 'object', entries: [entry('__proto__', json), entry(404, json), { kind: 'spread', value: options }] },
    '{ ["__proto__"]: json$2, 404: json$2, ...options }',
  ],
  ['a list', { kind: 'array', items: [json, literal(null)] }, '[json$2, null]'],
  ['what is made later', { kind: 'function', returns: json }, '() => json$2'],
  ['a property of what may be undefined', accept, 'options?.accept'],
  [
    'a property with a strange name',
    { kind: 'property', of: options, name: 'a-b', optional: true },
    'options?.["a-b"]',
  ],
  [
    'an operator beside a choice',
    { kind: 'binary', operator: '??', left: accept, right: choice },
    'options?.accept ?? (a ? 1 : 2)',
  ],
  ['a narrow type', { kind: 'constant', value: literal('a') }, '"a" as const'],
])('%s', (_, expression, want) => {
  expect(printExpression(expression, imports())).toBe(want);
});

test.each<[string, Statement, string]>([
  ['a result', { kind: 'return', value: options }, 'return options;'],
  [
    'a result that is assigned',
    { kind: 'return', value: { kind: 'binary', operator: '??=', left: named('a'), right: literal(1) } },
    'return (a ??= 1);',
  ],
  ['a call', { kind: 'run', value: call(named('super'), [options]) }, 'super(options);'],
  ['properties', { kind: 'take', names: ['a', 'b'], value: options }, 'const { a, b } = options;'],
])('a statement: %s', (_, statement, want) => {
  expect(printStatement(statement, imports())).toBe(want);
});
