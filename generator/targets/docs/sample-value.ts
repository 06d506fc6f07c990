import type { NamedApi, NamedType } from '../../languages/api.js';
import type { Constraints, Field, Id, Scalar, Type, UnionDeclaration, Value } from '../../model/model.js';
import { isOptional } from '../../languages/presence.js';
import { fits, itemFits } from './example-cell.js';
import { choices, member } from './sample-choice.js';
import { isMoment, shownCount, stockNumber, stockText, stockTimes } from './sample-stock.js';

/** A value of a sample before it is written in a language. */
export type Sample =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'plain'; readonly value: number | boolean | null }
  | { readonly kind: 'bigint'; readonly value: string }
  | { readonly kind: 'time'; readonly scalar: 'date' | 'date-time'; readonly value: string }
  | { readonly kind: 'bytes'; readonly value: string }
  | { readonly kind: 'list'; readonly items: readonly Sample[] }
  /** `data`: keys are the document's, not the language's. */
  | {
      readonly kind: 'object';
      readonly data: boolean;
      readonly entries: readonly (readonly [name: string, value: Sample])[];
    };

export interface SampleOptions {
  readonly optional: 'never' | 'with-example' | 'always';
  readonly constants: 'literal' | 'base';
}

/** What a sample is made from. */
export interface Making {
  readonly api: NamedApi;
  readonly options: SampleOptions;
  /** The objects around the value: a ring ends where one comes back. */
  readonly inside: readonly Id[];
}

type ScalarType = Extract<Type, { kind: 'scalar' }>;

const stock: Readonly<Record<Scalar, (type: ScalarType) => Sample>> = {
  string: (type) => ({ kind: 'text', value: stockText(type) }),
  integer: (type) => ({ kind: 'plain', value: stockNumber(type) }),
  number: (type) => ({ kind: 'plain', value: stockNumber(type) }),
  bigint: (type) => ({ kind: 'bigint', value: String(BigInt(Math.ceil(stockNumber(type)))) }),
  decimal: (type) => ({ kind: 'text', value: String(stockNumber(type)) }),
  boolean: () => ({ kind: 'plain', value: true }),
  date: () => ({ kind: 'time', scalar: 'date', value: stockTimes.date }),
  'date-time': () => ({ kind: 'time', scalar: 'date-time', value: stockTimes['date-time'] }),
  binary: () => ({ kind: 'bytes', value: 'example' }),
};

/** Any JSON value as the document writes it. */
function dataSample(value: Value): Sample {
  if (typeof value === 'string') return { kind: 'text', value };
  if (typeof value === 'object' && value !== null) {
    if (Array.isArray(value)) return { kind: 'list', items: value.map(dataSample) };
    return {
      kind: 'object',
      data: true,
      entries: Object.entries(value).map(([key, member]) => [key, dataSample(member)]),
    };
  }
  return { kind: 'plain', value };
}

/** Whether something that may be left out is part of a sample, by what the document shows of it. */
export const isWanted = ({ optional }: SampleOptions, examples: readonly Value[]): boolean =>
  optional === 'always' || (optional === 'with-example' && examples.length > 0);

/** The example of a value: the first that fits its type; of a list also its items one by one. */
export function exampleOf(type: Type, examples: readonly Value[]): Value | undefined {
  const whole = examples.find((candidate) => fits(type, candidate));
  if (whole !== undefined) return whole;
  const items = examples.filter((candidate) => itemFits(type, candidate));
  return items.length > 0 ? items : undefined;
}

/** Whether a field is part of a sample: what the code requires is, the rest as the configuration says. */
function shown(owner: NamedType, field: Field, given: Value | undefined, { api, options }: Making): boolean {
  // Objects have members of these names already, and of other types.
  if (field.required || given !== undefined || (owner.fields.get(field.name) ?? '') in Object.prototype) return true;
  if (options.constants === 'literal' && !isOptional(api.presence, owner.id, field)) return true;
  if (field.type.kind === 'literal') return options.constants === 'literal' && options.optional !== 'never';
  return isWanted(options, field.examples);
}

function objectSample(type: NamedType, given: Value | undefined, making: Making): Sample | undefined {
  const { declaration } = type;
  if (declaration.kind !== 'object') return undefined;
  const entries: [string, Sample][] = [];
  for (const field of declaration.fields) {
    const value = member(given, field.name);
    if (!shown(type, field, value, making)) continue;
    const example = value ?? exampleOf(field.type, field.examples);
    const sample = attempt(field.type, example, making);
    if (sample !== undefined) entries.push([type.fields.get(field.name) ?? field.name, sample]);
    else if (!isOptional(making.api.presence, type.id, field)) return undefined;
  }
  return { kind: 'object', data: false, entries };
}

/** The first value that can be made without going in a ring. */
function chosen(union: UnionDeclaration, given: Value | undefined, making: Making): Sample | undefined {
  for (const choice of choices(union, given, making.api)) {
    const sample = attempt(choice.type, choice.given, making);
    if (sample !== undefined) return sample;
  }
  return undefined;
}

function declared(id: Id, given: Value | undefined, making: Making): Sample | undefined {
  const type = making.api.types.get(id) ?? making.api.errors.get(id);
  if (type === undefined || making.inside.includes(id)) return undefined;
  const inner: Making = { ...making, inside: [...making.inside, id] };
  const { declaration } = type;
  switch (declaration.kind) {
    case 'object':
      return objectSample(type, given, inner);
    case 'alias':
      return attempt(declaration.type, given, inner);
    case 'union':
      return chosen(declaration, given, inner);
    case 'enum': {
      const known = declaration.members.find(({ value }) => value === given) ?? declaration.members[0];
      return known && dataSample(known.value);
    }
  }
}

const stockKeys = ({ minProperties, maxProperties }: Constraints = {}): string[] =>
  Array.from({ length: shownCount(minProperties, maxProperties) }, (_, index) =>
    index === 0 ? 'key' : `key${index + 1}`,
  );

const empty = { list: { kind: 'list', items: [] }, map: { kind: 'object', data: true, entries: [] } } as const;

/** An example that is no day or instant would not be taken by the classes of these. */
function scalarSample(type: ScalarType, example: Value | undefined): Sample {
  if (example === undefined) return stock[type.scalar](type);
  switch (type.scalar) {
    case 'date':
    case 'date-time':
      return typeof example === 'string' && isMoment(type.scalar, example)
        ? { kind: 'time', scalar: type.scalar, value: example }
        : stock[type.scalar](type);
    case 'bigint':
      return Number.isInteger(example)
        ? { kind: 'bigint', value: String(BigInt(example as number)) }
        : stock.bigint(type);
    case 'decimal':
      return { kind: 'text', value: typeof example === 'string' ? example : JSON.stringify(example) };
    case 'binary':
      return stock.binary(type);
    case 'string':
    case 'integer':
    case 'number':
    case 'boolean':
      return dataSample(example);
  }
}

/** A value of a type, `undefined` where every way to make one comes back to what it is part of. */
function attempt(type: Type, given: Value | undefined, making: Making): Sample | undefined {
  const example = given !== undefined && fits(type, given) ? given : undefined;
  switch (type.kind) {
    case 'scalar':
      return scalarSample(type, example);
    case 'literal':
      return dataSample(type.value);
    case 'unknown':
      return dataSample(example ?? '<value>');
    case 'nullable':
      if (example === null) return { kind: 'plain', value: null };
      return attempt(type.inner, given, making) ?? { kind: 'plain', value: null };
    case 'list': {
      const { minItems, maxItems } = type.constraints ?? {};
      const stocked = Array<undefined>(shownCount(minItems, maxItems)).fill(undefined);
      const items = (Array.isArray(example) ? (example as readonly Value[]) : stocked).map((item) =>
        attempt(type.items, item, making),
      );
      return items.includes(undefined)
        ? empty.list
        : { kind: 'list', items: items.filter((item) => item !== undefined) };
    }
    case 'tuple': {
      const given_ = Array.isArray(example) ? (example as readonly Value[]) : [];
      const items = type.items.map((item, index) => attempt(item, given_[index], making));
      return items.includes(undefined)
        ? undefined
        : { kind: 'list', items: items.filter((item) => item !== undefined) };
    }
    case 'map': {
      const pairs =
        example === undefined
          ? stockKeys(type.constraints).map((key) => [key, undefined] as const)
          : Object.entries(example as Readonly<Record<string, Value>>);
      const entries = pairs.flatMap(([key, value]): (readonly [string, Sample])[] => {
        const sample = attempt(type.values, value, making);
        return sample === undefined ? [] : [[key, sample]];
      });
      return entries.length < pairs.length ? empty.map : { kind: 'object', data: true, entries };
    }
    case 'ref':
      return declared(type.to, example, making);
  }
}

/** A deterministic value of a type: the example where one is given and fits, else one made from type, format and bounds. */
export function sampleOf(type: Type, given: Value | undefined, making: Making): Sample {
  return attempt(type, given, making) ?? { kind: 'plain', value: null };
}

/** {@link sampleOf}, `undefined` where nothing can be made. */
export const trySample = attempt;
