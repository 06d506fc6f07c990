import type { NamedApi, NamedType } from '../../languages/api.js';
import type { Field, Id, Scalar, Type, Value } from '../../model/model.js';
import { isOptional } from '../../languages/presence.js';
import { fits } from './example-cell.js';

/** A value of a sample before it is written in a language. */
export type Sample =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'plain'; readonly value: number | boolean | null }
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

interface Making {
  readonly api: NamedApi;
  readonly options: SampleOptions;
  /** The objects around the value: a ring ends where one comes back. */
  readonly inside: readonly Id[];
}

/** A value for a format where the document has no example. */
const formats: Readonly<Record<string, string>> = {
  uuid: '3fa85f64-5717-4562-b3fc-2c963f66afa6',
  email: 'user@example.com',
  uri: 'https://example.com',
  url: 'https://example.com',
  hostname: 'example.com',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  byte: 'ZXhhbXBsZQ==',
  time: '12:00:00Z',
  duration: 'P1D',
};

const stock: Readonly<Record<Scalar, (type: Extract<Type, { kind: 'scalar' }>) => Sample>> = {
  string: ({ format, constraints }) => {
    const text = formats[format ?? ''] ?? '<value>';
    const { minLength = 0, maxLength = Infinity } = constraints ?? {};
    return { kind: 'text', value: text.padEnd(Math.min(minLength, 200), 'x').slice(0, Math.max(maxLength, 0)) };
  },
  integer: ({ constraints }) => ({
    kind: 'plain',
    value: Math.ceil(constraints?.minimum ?? (constraints?.exclusiveMinimum ?? 0) + 1),
  }),
  number: ({ constraints }) => ({
    kind: 'plain',
    value: constraints?.minimum ?? (constraints?.exclusiveMinimum ?? 0) + 1,
  }),
  boolean: () => ({ kind: 'plain', value: true }),
  date: () => ({ kind: 'time', scalar: 'date', value: '2024-01-15' }),
  'date-time': () => ({ kind: 'time', scalar: 'date-time', value: '2024-01-15T09:30:00.000Z' }),
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

const member = (value: Value | undefined, key: string): Value | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, Value>>)[key]
    : undefined;

/** Whether a field is part of a sample: what the code requires is, the rest as the configuration says. */
function shown(owner: NamedType, field: Field, given: Value | undefined, { api, options }: Making): boolean {
  // Objects have members of these names already, and of other types.
  if (field.required || given !== undefined || (owner.fields.get(field.name) ?? '') in Object.prototype) return true;
  if (options.constants === 'literal' && !isOptional(api.presence, owner.id, field)) return true;
  if (field.type.kind === 'literal') return options.constants === 'literal' && options.optional !== 'never';
  return options.optional === 'always' || (options.optional === 'with-example' && field.examples.length > 0);
}

function objectSample(type: NamedType, given: Value | undefined, making: Making): Sample | undefined {
  const { declaration } = type;
  if (declaration.kind !== 'object') return undefined;
  const entries: [string, Sample][] = [];
  for (const field of declaration.fields) {
    const value = member(given, field.name);
    if (!shown(type, field, value, making)) continue;
    const example = value ?? field.examples.find((candidate) => fits(field.type, candidate));
    const sample = attempt(field.type, example, making);
    if (sample !== undefined) entries.push([type.fields.get(field.name) ?? field.name, sample]);
    else if (!isOptional(making.api.presence, type.id, field)) return undefined;
  }
  return { kind: 'object', data: false, entries };
}

/** The first value that can be made without going in a ring. */
function firstOf(types: readonly Type[], given: Value | undefined, making: Making): Sample | undefined {
  for (const type of types) {
    const sample = attempt(type, given, making);
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
      return firstOf(declaration.members, given, inner);
    case 'enum': {
      const known = declaration.members.find(({ value }) => value === given) ?? declaration.members[0];
      return known && dataSample(known.value);
    }
  }
}

const empty = { list: { kind: 'list', items: [] }, map: { kind: 'object', data: true, entries: [] } } as const;

/** A value of a type, `undefined` where every way to make one comes back to what it is part of. */
function attempt(type: Type, given: Value | undefined, making: Making): Sample | undefined {
  const example = given !== undefined && fits(type, given) ? given : undefined;
  switch (type.kind) {
    case 'scalar':
      if (type.scalar === 'binary' || example === undefined) return stock[type.scalar](type);
      return type.scalar === 'date' || type.scalar === 'date-time'
        ? { kind: 'time', scalar: type.scalar, value: typeof example === 'string' ? example : JSON.stringify(example) }
        : dataSample(example);
    case 'literal':
      return dataSample(type.value);
    case 'unknown':
      return dataSample(example ?? '<value>');
    case 'nullable':
      if (example === null) return { kind: 'plain', value: null };
      return attempt(type.inner, given, making) ?? { kind: 'plain', value: null };
    case 'list': {
      const items = (Array.isArray(example) ? (example as readonly Value[]) : [undefined]).map((item) =>
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
          ? [['key', undefined] as const]
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
