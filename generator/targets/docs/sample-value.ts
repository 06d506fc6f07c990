import type { NamedApi, NamedType } from '../../languages/api.js';
import type { Field, Id, Scalar, Type, Value } from '../../model/model.js';
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
export function dataSample(value: Value): Sample {
  if (typeof value === 'string') return { kind: 'text', value };
  if (typeof value === 'object' && value !== null) {
    if (Array.isArray(value)) return { kind: 'list', items: value.map(dataSample) };
    return {
      kind: 'object',
      data: true,
      entries: Object.entries(value).map(([key, member]) => [key, dataSample(member as Value)]),
    };
  }
  return { kind: 'plain', value };
}

const member = (value: Value | undefined, key: string): Value | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, Value>>)[key]
    : undefined;

/** Whether a field is part of a sample: what must be given is, the rest as the configuration says. */
function shown(field: Field, given: Value | undefined, options: SampleOptions): boolean {
  if (field.required || given !== undefined) return true;
  const constant = field.type.kind === 'literal';
  if (constant) return options.constants === 'literal' && options.optional !== 'never';
  return options.optional === 'always' || (options.optional === 'with-example' && field.examples.length > 0);
}

function objectSample(type: NamedType, given: Value | undefined, making: Making): Sample {
  const { declaration } = type;
  if (declaration.kind !== 'object') return { kind: 'plain', value: null };
  const inner: Making = { ...making, inside: [...making.inside, type.id] };
  const entries = declaration.fields.flatMap((field): (readonly [string, Sample])[] => {
    const value = member(given, field.name);
    if (!shown(field, value, making.options)) return [];
    const sample = sampleOf(field.type, value ?? field.examples.find((example) => fits(field.type, example)), inner);
    return [[type.fields.get(field.name) ?? field.name, sample]];
  });
  return { kind: 'object', data: false, entries };
}

function declared(id: Id, given: Value | undefined, making: Making): Sample {
  const type = making.api.types.get(id);
  if (type === undefined || making.inside.filter((outer) => outer === id).length > 1)
    return { kind: 'plain', value: null };
  const { declaration } = type;
  switch (declaration.kind) {
    case 'object':
      return objectSample(type, given, making);
    case 'alias':
      return sampleOf(declaration.type, given, { ...making, inside: [...making.inside, id] });
    case 'union': {
      const [first] = declaration.members;
      return first
        ? sampleOf(first, given, { ...making, inside: [...making.inside, id] })
        : { kind: 'plain', value: null };
    }
    case 'enum': {
      const known = declaration.members.find(({ value }) => value === given) ?? declaration.members[0];
      return dataSample(known?.value ?? null);
    }
  }
}

/** A deterministic value of a type: the example where one is given and fits, else one made from type, format and bounds. */
export function sampleOf(type: Type, given: Value | undefined, making: Making): Sample {
  const example = given !== undefined && fits(type, given) ? given : undefined;
  switch (type.kind) {
    case 'scalar':
      if (type.scalar === 'date' || type.scalar === 'date-time') {
        return typeof example === 'string'
          ? { kind: 'time', scalar: type.scalar, value: example }
          : stock[type.scalar](type);
      }
      return example === undefined || type.scalar === 'binary' ? stock[type.scalar](type) : dataSample(example);
    case 'literal':
      return dataSample(type.value);
    case 'unknown':
      return dataSample(example ?? '<value>');
    case 'nullable':
      return example === null ? { kind: 'plain', value: null } : sampleOf(type.inner, given, making);
    case 'list': {
      const items = Array.isArray(example) ? (example as readonly Value[]) : [undefined];
      const ring = type.items.kind === 'ref' && making.inside.includes(type.items.to);
      return { kind: 'list', items: ring ? [] : items.map((item) => sampleOf(type.items, item, making)) };
    }
    case 'tuple':
      return {
        kind: 'list',
        items: type.items.map((item, index) =>
          sampleOf(item, Array.isArray(example) ? (example[index] as Value | undefined) : undefined, making),
        ),
      };
    case 'map': {
      const entries =
        example === undefined
          ? [['key', undefined] as const]
          : Object.entries(example as Readonly<Record<string, Value>>);
      return {
        kind: 'object',
        data: true,
        entries: entries.map(([key, value]) => [key, sampleOf(type.values, value, making)]),
      };
    }
    case 'ref':
      return declared(type.to, example, making);
  }
}
