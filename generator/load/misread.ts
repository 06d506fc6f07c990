import type { Code } from '../diagnostics/catalogue.js';
import { pointerOf } from '../model/pointer.js';
import { memberOf } from './member.js';
import type { Json, JsonObject } from './source.js';

/** An enum value or constant whose type is not that of its schema, with the path to it. */
interface Misread {
  readonly way: string;
  readonly value: Json;
}

/** How values can have another type than their schema, and what they mean. */
interface Slip {
  readonly code: Code;
  /** Whether schemas of these types can have it; `null` does not count. */
  readonly concerns: (types: readonly string[]) => boolean;
  readonly isMisread: (value: Json) => boolean;
  /** What a value means, from how it is written; `undefined` if that is unclear. */
  readonly meaning: (types: readonly string[], written: string) => Json | undefined;
  /** The message's words for one value and for several, and its hint. */
  readonly one: (value: Json) => string;
  readonly several: string;
  readonly remedy: (isOne: boolean, values: string) => string;
}

const unquoted: ReadonlySet<string> = new Set(['integer', 'number', 'boolean']);

/** The number or boolean that a string spells. */
function spelled(types: readonly string[], text: string): Json | undefined {
  if (/^(?:true|false)$/u.test(text)) return types.includes('boolean') ? text === 'true' : undefined;
  const value = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u.test(text) ? Number(text) : undefined;
  const isWhole = Number.isSafeInteger(value);
  return types.includes('number') || (types.includes('integer') && isWhole) ? value : undefined;
}

/** YAML reads `1.10` as a number, and tools that write documents put numbers into quotes. */
const slips: readonly Slip[] = [
  {
    code: 'schema/text-value',
    concerns: (types) => types.every((type) => type === 'string'),
    isMisread: (value) => typeof value === 'number' || typeof value === 'boolean',
    meaning: (_, written) => written,
    one: (value) => `the ${typeof value} ${JSON.stringify(value)}`,
    several: 'values without quotes',
    remedy: (isOne, values) => `Put ${isOne ? 'it' : 'them'} in quotes: ${values}.`,
  },
  {
    code: 'schema/quoted-value',
    concerns: (types) => types.every((type) => unquoted.has(type)),
    isMisread: (value) => typeof value === 'string',
    meaning: spelled,
    one: (value) => `the string ${JSON.stringify(value)}`,
    several: 'values in quotes',
    remedy: (isOne, values) => `Take ${isOne ? 'it' : 'them'} out of quotes: ${values}.`,
  },
];

/** A schema with values that are not of its type. */
export interface MisreadSchema {
  readonly slip: Slip;
  readonly types: readonly string[];
  readonly found: readonly Misread[];
}

/** The types of a schema, without `null`. */
function typesOf(schema: JsonObject): string[] {
  const type = memberOf(schema, 'type');
  const words: readonly Json[] = Array.isArray(type) ? (type as readonly Json[]) : [type ?? null];
  return words.flatMap((word) => (typeof word === 'string' && word !== 'null' ? [word] : []));
}

/** The values of a schema that are not of its type; `undefined` if there are none. */
export function misreadIn(schema: JsonObject): MisreadSchema | undefined {
  const types = typesOf(schema);
  const slip = types.length > 0 ? slips.find(({ concerns }) => concerns(types)) : undefined;
  if (slip === undefined) return undefined;
  const [list, constant] = [memberOf(schema, 'enum'), memberOf(schema, 'const')];
  const values: readonly Json[] = Array.isArray(list) ? (list as readonly Json[]) : [];
  const found = [
    ...values.map((value, index) => ({ way: pointerOf(['enum', index]), value })),
    ...(constant === undefined ? [] : [{ way: pointerOf(['const']), value: constant }]),
  ].filter(({ value }) => slip.isMisread(value));
  return found.length === 0 ? undefined : { slip, types, found };
}
