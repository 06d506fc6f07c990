import { expect, test } from 'vitest';
import { builtIn, exportedType, orUndefined, unionOf } from '../../../surface/build.js';
import { Imports } from '../../../surface/imports.js';
import type { TypeExpression } from '../../../surface/type-expression.js';
import { printType } from './print-type.js';

const [string, number] = [builtIn('string'), builtIn('number')];
const pet = exportedType('src/models/pet.ts', 'Pet');
const either = unionOf([string, number]);

test.each<[string, TypeExpression, string]>([
  ['a type of the language', builtIn('Map', string, pet), 'Map<string, Pet>'],
  ['an export that has the name of one of the file', exportedType('src/models/own.ts', 'Own'), 'Own$2'],
  ['an export of a namespace', { ...exportedType('temporal-spec', 'Temporal'), member: 'Instant' }, 'Temporal.Instant'],
  [
    'an export of a module that is imported as a whole',
    exportedType('src/runtime/schema.ts', 'Schema', pet),
    'schema.Schema<Pet>',
  ],
  ['a text', { kind: 'literal', value: 'say "no"' }, `'say "no"'`],
  ['any text of a kind', { kind: 'template', parts: ['image/', ''] }, '`image/${string}`'],
  ['one of several', unionOf([string, number, string]), 'string | number'],
  ['one of several, or undefined', orUndefined(either), 'string | number | undefined'],
  ['all of several', { kind: 'intersection', members: [either, pet] }, '(string | number) & Pet'],
  ['a list that may be short', { kind: 'tuple', items: [string, either], least: 1 }, '[string, (string | number)?]'],
  ['a list with more', { kind: 'tuple', items: [string], least: 1, rest: number }, '[string, ...Array<number>]'],
  ['values by any name', { kind: 'map', values: pet }, '{ [k: string]: Pet }'],
  ['an object', { kind: 'object', members: [{ name: 'a-b', optional: true, type: string }] }, '{ "a-b"?: string; }'],
  [
    'an object with words',
    { kind: 'object', members: [{ name: 'a', type: string, doc: { summary: 'One. */' } }] },
    '{\n/** One. *\\/ */\na: string;\n}',
  ],
  ['a function', unionOf([{ kind: 'function', returns: string }, number]), '(() => string) | number'],
  ['a property', { kind: 'property', of: either, name: 'size' }, '(string | number)["size"]'],
  [
    'the names of a constant',
    { kind: 'keys', of: { kind: 'typeOf', constant: { from: 'src/a.ts', name: 'list' } } },
    'keyof typeof list',
  ],
])('%s', (_, type, want) => {
  const imports = new Imports('src/funcs/f.ts', ['Own'], new Map(), { 'src/runtime/schema.ts': 'schema' });
  expect(printType(type, imports)).toBe(want);
});
