import { expect, it } from 'vitest';
import { conventionsOf } from '../../conventions/conventions.js';
import type { Json, JsonObject } from '../../load/source.js';
import { analyze } from '../analyze.js';
import { declared, source } from './test/analyzed.js';

const one = (value: string): JsonObject => ({ type: 'string', enum: [value] });
const object = (properties: JsonObject, ...required: string[]): Json => ({ type: 'object', properties, required });

/** The types of the property `kind` in the members of a union. */
function kinds(members: readonly Json[]): string[] {
  const conventions = conventionsOf({ singleValues: 'enum', selectors: 'literal' });
  const { value } = analyze(source({ oneOf: [...members] }, { Named: one('a') }), conventions);
  const lines = value.declarations.map(declared);
  return lines.flatMap((line) => (line.includes('union') ? [] : (/kind!?: ([^,} ]+)/u.exec(line)?.[1] ?? [])));
}

const literal = (type: string): string => (type.startsWith('"') ? type : 'enum');

it.each<[string, Json[], string[]]>([
  ['another value in each', [object({ kind: one('a') }, 'kind'), object({ kind: one('b') }, 'kind')], ['"a"', '"b"']],
  ['the same value twice', [object({ kind: one('a') }, 'kind'), object({ kind: one('a'), x: {} }, 'kind')], ['enum', 'enum']],
  ['a property that may be absent', [object({ kind: one('a') }, 'kind'), object({ kind: one('b') })], ['enum', 'enum']],
  ['a member without it', [object({ kind: one('a') }, 'kind'), object({ x: {} }, 'x')], ['enum']],
  [
    'several values in one',
    [object({ kind: one('a') }, 'kind'), object({ kind: { type: 'string', enum: ['b', 'c'] } }, 'kind')],
    ['enum', 'enum'],
  ],
  [
    'a component',
    [object({ kind: { $ref: '#/components/schemas/Named' } }, 'kind'), object({ kind: one('b') }, 'kind')],
    ['enum', 'enum'],
  ],
  ['a member that is no object', [object({ kind: one('a') }, 'kind'), { type: 'string' }], ['enum']],
])('%s', (_, members, want) => {
  expect(kinds(members).map(literal)).toEqual(want);
});
