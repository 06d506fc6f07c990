import type { NamedApi, NamedType } from '../naming/api.js';
import type { Field, Id, Type, UnionDeclaration, Value } from '../model/model.js';
import { withoutNull } from '../model/walk.js';
import { appliedDefault, isOptional } from '../naming/presence.js';
import { fits, itemFits } from './fits.js';
import { scalarSample, type Sample } from './scalar.js';

export type { Sample } from './scalar.js';

export interface SampleOptions {
  readonly optional: 'never' | 'with-example' | 'always';
  readonly constants: 'literal' | 'base';
  /** Whether fields that are not shown have the default that the code sends for them. */
  readonly defaults?: true;
}

interface Making {
  readonly api: NamedApi;
  readonly options: SampleOptions;
  /** The enclosing objects. A recursive type ends where one of them returns. */
  readonly inside: readonly Id[];
  /** The index of the value among several, from 0: items of an array differ. */
  readonly nth?: number;
  /** The number of values made so far. */
  readonly made?: { count: number };
}

/** The size of a sample in values: beyond `enough` only required values are made, beyond `tooMuch` none. */
const enough = 400;
const tooMuch = 5000;

/** The deepest nesting of a sample. No value is made that would have to be deeper. */
const deepest = 100;

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

const member = (value: Value | undefined, key: string): Value | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, Value>>)[key]
    : undefined;

/** Whether a sample shows an optional value, by the document's examples. */
export const isWanted = ({ optional }: SampleOptions, examples: readonly Value[]): boolean =>
  optional === 'always' || (optional === 'with-example' && examples.length > 0);

/** The nth example that fits a type. For an array, examples of single items count too. */
export function exampleOf(type: Type, examples: readonly Value[], nth = 0): Value | undefined {
  // An empty text illustrates nothing, and in a path it could not be sent.
  const whole = examples.filter((candidate) => candidate !== '' && fits(type, candidate));
  if (whole.length > 0) return whole[nth];
  const items = examples.filter((candidate) => itemFits(type, candidate));
  return items.length > 0 ? items : undefined;
}

/** Whether a sample shows a field: required fields always, others as configured. */
function shown(owner: NamedType, field: Field, given: Value | undefined, { api, options, made }: Making): boolean {
  // Every JavaScript object already has members with these names and other types.
  if (field.required || given !== undefined || (owner.fields.get(field.name) ?? '') in Object.prototype) return true;
  if (options.constants === 'literal' && !isOptional(api.presence, owner.id, field)) return true;
  if ((made?.count ?? 0) > enough) return false;
  if (field.type.kind === 'literal') return options.constants === 'literal' && options.optional !== 'never';
  return isWanted(
    options,
    field.examples.filter((example) => fits(field.type, example) || itemFits(field.type, example)),
  );
}

/** The default that the code sends for a field which is not shown, if samples have those. */
const sentDefault = (field: Field, { api, options }: Making): Value | undefined =>
  options.defaults === true ? appliedDefault(api.presence, field) : undefined;

function objectSample(type: NamedType, given: Value | undefined, making: Making): Sample | undefined {
  const { declaration } = type;
  if (declaration.kind !== 'object') return undefined;
  const entries: [string, Sample][] = [];
  for (const field of declaration.fields) {
    const value = member(given, field.name);
    if (!shown(type, field, value, making)) {
      const fallback = sentDefault(field, making);
      if (fallback !== undefined) entries.push([type.fields.get(field.name) ?? field.name, dataSample(fallback)]);
      continue;
    }
    // Each of several values has its own example as long as there are enough.
    const example = value ?? exampleOf(field.type, field.examples, making.nth);
    const sample = attempt(field.type, example, making);
    if (sample !== undefined) entries.push([type.fields.get(field.name) ?? field.name, sample]);
    else if (!isOptional(making.api.presence, type.id, field)) return undefined;
  }
  return { kind: 'object', data: false, entries };
}

/** Whether an example can be of a type: an object needs all required members and may have no unknown ones. */
function matches(type: Type, given: Value, { api }: Making): boolean {
  if (!fits(type, given)) return false;
  const inner = withoutNull(type);
  const declaration = inner.kind === 'ref' ? api.types.get(inner.to)?.declaration : undefined;
  switch (declaration?.kind) {
    case 'object': {
      if (typeof given !== 'object' || given === null || Array.isArray(given)) return false;
      const known = new Set(declaration.fields.map(({ name }) => name));
      const missing = declaration.fields.some(({ name, required }) => required && member(given, name) === undefined);
      return !missing && (declaration.additional !== undefined || Object.keys(given).every((key) => known.has(key)));
    }
    case 'enum':
      return (
        declaration.members.some(({ value }) => value === given) ||
        (declaration.open && typeof given === declaration.base)
      );
    case 'union':
    case 'alias':
    case undefined:
      return true;
  }
}

/** The members of a union with their examples; those that fit the example come first. */
function* tries(
  union: UnionDeclaration,
  given: Value | undefined,
  making: Making,
): Generator<readonly [Type, Value | undefined]> {
  const { members, discriminator } = union;
  if (given !== undefined) {
    const value = discriminator && member(given, discriminator.property);
    const chosen = discriminator?.mapping.find((entry) => entry.value === value)?.member;
    const byValue = chosen === undefined ? undefined : members[chosen];
    if (byValue !== undefined) yield [byValue, given];
    for (const type of members) if (matches(type, given, making)) yield [type, given];
  }
  // Lazily, since the first member usually has a value.
  for (const at of members.keys()) {
    const index = (at + (making.nth ?? 0)) % members.length;
    const type = members[index];
    const selected = discriminator?.mapping.find((entry) => entry.member === index)?.value;
    const selecting = discriminator && selected !== undefined ? { [discriminator.property]: selected } : undefined;
    if (type !== undefined) yield [type, selecting];
  }
}

/** The value of the first member that can be made without recursion. */
function unionSample(union: UnionDeclaration, given: Value | undefined, making: Making): Sample | undefined {
  for (const [type, example] of tries(union, given, making)) {
    const sample = attempt(type, example, making);
    if (sample !== undefined) return sample;
  }
  return undefined;
}

function declared(id: Id, given: Value | undefined, making: Making): Sample | undefined {
  const type = making.api.types.get(id) ?? making.api.errors.get(id);
  if (type === undefined || making.inside.length >= deepest || making.inside.includes(id)) return undefined;
  const inner: Making = { ...making, inside: [...making.inside, id] };
  const { declaration } = type;
  const example = given ?? declaration.examples[making.nth ?? 0];
  switch (declaration.kind) {
    case 'object':
      return objectSample(type, example, inner);
    case 'alias':
      return attempt(declaration.type, example, inner);
    case 'union':
      return unionSample(declaration, example, inner);
    case 'enum': {
      const { members } = declaration;
      const known = members.find(({ value }) => value === example) ?? members[(making.nth ?? 0) % members.length];
      return known && dataSample(known.value);
    }
  }
}

/** The longest array in a sample, even if the schema requires more items. */
const mostItems = 50;

const empty = { list: { kind: 'list', items: [] }, map: { kind: 'object', data: true, entries: [] } } as const;

/** As many different items as an array requires; fewer if there are not enough different values. */
function listSample({ items, constraints = {} }: Extract<Type, { kind: 'list' }>, making: Making): Sample {
  const { minItems = 0, maxItems = Infinity, uniqueItems = false } = constraints;
  const count = Math.min(Math.max(1, minItems), maxItems, mostItems);
  const found: Sample[] = [];
  const texts = new Set<string>();
  // Values of a short enumeration repeat, so a few more are tried.
  for (let nth = 0; found.length < count && nth < 2 * count + 1; nth++) {
    const item = attempt(items, undefined, { ...making, nth: (making.nth ?? 0) + nth });
    if (item === undefined) return empty.list;
    const text = JSON.stringify(item);
    if (!uniqueItems || !texts.has(text)) found.push(item);
    texts.add(text);
  }
  return { kind: 'list', items: found };
}

/** The entries of a map's example, else as many as the schema requires. */
function mapSample(type: Extract<Type, { kind: 'map' }>, example: Value | undefined, making: Making): Sample {
  const { minProperties = 0, maxProperties = Infinity } = type.constraints ?? {};
  const count = Math.min(Math.max(1, minProperties), maxProperties, mostItems);
  const stock = Array.from(
    { length: count },
    (_, nth) => [nth === 0 ? 'key' : `key${String(nth + 1)}`, undefined] as const,
  );
  const pairs = example === undefined ? stock : Object.entries(example as Readonly<Record<string, Value>>);
  const entries = pairs.flatMap(([key, value], nth): (readonly [string, Sample])[] => {
    const sample = attempt(type.values, value, { ...making, nth: (making.nth ?? 0) + nth });
    return sample === undefined ? [] : [[key, sample]];
  });
  return entries.length < pairs.length ? empty.map : { kind: 'object', data: true, entries };
}

/** The items of an array's example, if there is one. */
function givenItems(items: Type, example: readonly Value[], making: Making): Sample {
  const found = example.map((item) => attempt(items, item, making)).filter((item) => item !== undefined);
  return found.length < example.length ? empty.list : { kind: 'list', items: found };
}

/** A value of a type; `undefined` if every way to make one is recursive. */
function attempt(type: Type, given: Value | undefined, making: Making): Sample | undefined {
  const example = given !== undefined && fits(type, given) ? given : undefined;
  if (making.made && making.made.count++ > tooMuch) return undefined;
  switch (type.kind) {
    case 'scalar':
      return scalarSample(type, example, making.nth ?? 0);
    case 'literal':
      return dataSample(type.value);
    case 'unknown':
      return dataSample(example ?? '<value>');
    case 'nullable':
      if (example === null) return { kind: 'plain', value: null };
      return attempt(type.inner, given, making) ?? { kind: 'plain', value: null };
    case 'list':
      return Array.isArray(example)
        ? givenItems(type.items, example as readonly Value[], making)
        : listSample(type, making);
    case 'tuple': {
      const given_ = Array.isArray(example) ? (example as readonly Value[]) : [];
      const items = type.items.map((item, index) => attempt(item, given_[index], making));
      return items.includes(undefined)
        ? undefined
        : { kind: 'list', items: items.filter((item) => item !== undefined) };
    }
    case 'map':
      return mapSample(type, example, making);
    case 'ref':
      return declared(type.to, example, making);
  }
}

/** {@link sampleOf}, or `undefined` if nothing can be made. */
export const trySample = (type: Type, given: Value | undefined, making: Making): Sample | undefined =>
  attempt(type, given, { ...making, made: { count: 0 } });

/** A deterministic value of a type: a fitting example, else a value made from type, format and bounds. */
export function sampleOf(type: Type, given: Value | undefined, making: Making): Sample {
  return trySample(type, given, making) ?? { kind: 'plain', value: null };
}
