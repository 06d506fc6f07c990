import { conventionsOf } from '../conventions/conventions.js';
import { describe, expect, it } from 'vitest';
import { name } from '../naming/name.js';
import { typescript } from '../languages/typescript.js';
import type { Constraints, Declaration, Field, Model, Type, Value } from '../model/model.js';
import { sampleOf, type Sample, type SampleOptions } from './value.js';

const text: Type = { kind: 'scalar', scalar: 'string' };
const whole: Type = { kind: 'scalar', scalar: 'integer' };
const ref = (to: string): Type => ({ kind: 'ref', to });
const list = (items: Type, constraints: Constraints = {}): Type => ({ kind: 'list', items, constraints });

type Given = Type | (Partial<Field> & { readonly type: Type });

/** Fields by name; those whose name ends with `?` may be absent. */
function fields(given: Readonly<Record<string, Given>>): Field[] {
  return Object.entries(given).map(([key, value]) => {
    const name = key.replace('?', '');
    const rest = 'kind' in value ? { type: value } : value;
    return { id: name, name, required: !key.endsWith('?'), examples: [], ...rest };
  });
}

const declared = (id: string, rest: object): Declaration =>
  ({ id, hint: { kind: 'component', key: id }, examples: [], ...rest }) as unknown as Declaration;
const object = (id: string, given: Readonly<Record<string, Given>>): Declaration =>
  declared(id, { kind: 'object', fields: fields(given) });

const declarations: readonly Declaration[] = [
  object('Pet', {
    name: text,
    'age?': whole,
    'nick?': { type: text, examples: ['Bo'] },
    'odd?': { type: text, examples: [1] },
  }),
  object('Ring', { name: text, 'next?': ref('Ring'), 'rings?': list(ref('Ring')) }),
  object('Trap', { next: ref('Trap') }),
  object('Deep', { a: ref('Deep1'), b: ref('Deep1'), c: ref('Deep1') }),
  ...Array.from({ length: 30 }, (_, at) => {
    const next = at < 29 ? ref(`Deep${String(at + 2)}`) : text;
    return object(`Deep${String(at + 1)}`, { a: next, b: next, c: next });
  }),
  declared('Level', { kind: 'enum', base: 'string', members: [{ value: 'low' }, { value: 'high' }], open: false }),
  object('Cat', { kind: text, lives: whole }),
  object('Dog', { kind: text, 'good?': { kind: 'scalar', scalar: 'boolean' } }),
  declared('Either', { kind: 'union', members: [ref('Trap'), ref('Cat'), text] }),
  declared('Beast', {
    kind: 'union',
    members: [ref('Cat'), ref('Dog')],
    discriminator: {
      property: 'kind',
      mapping: [
        { value: 'c', member: 0 },
        { value: 'd', member: 1 },
      ],
    },
  }),
];

const model: Model = {
  info: { title: 'Zoo', version: '1' },
  tags: [],
  servers: [],
  security: { schemes: [], required: [] },
  globals: [],
  operations: [],
  webhooks: [],
  declarations,
};
const errors = { base: 'ZooError', fallback: 'SDKError' };
const { value: api } = name(model, typescript, {
  conventions: conventionsOf(),
  pins: new Map(),
  client: 'Zoo',
  errors,
});

function plain(sample: Sample): unknown {
  switch (sample.kind) {
    case 'list':
      return sample.items.map(plain);
    case 'object':
      return Object.fromEntries(sample.entries.map(([key, value]) => [key, plain(value)]));
    case 'text':
    case 'bigint':
    case 'plain':
    case 'time':
    case 'bytes':
      return sample.value;
  }
}

const made = (type: Type, given?: Value, optional: SampleOptions['optional'] = 'never'): unknown =>
  plain(sampleOf(type, given, { api, options: { optional, constants: 'literal' }, inside: [] }));

describe('which properties are shown', () => {
  it.each<[SampleOptions['optional'], unknown]>([
    ['never', { name: '<value>' }],
    ['with-example', { name: '<value>', nick: 'Bo' }],
    ['always', { name: '<value>', age: 1, nick: 'Bo', odd: '<value>' }],
  ])('%s', (optional, want) => {
    expect(made(ref('Pet'), undefined, optional)).toEqual(want);
  });

  it.each<SampleOptions['optional']>(['never', 'with-example', 'always'])(
    'those of the example in any case: %s',
    (optional) => {
      expect(made(ref('Pet'), { name: 'A', age: 7 }, optional)).toMatchObject({ name: 'A', age: 7 });
    },
  );
});

describe('values that satisfy their types', () => {
  it.each<[string, Type, Value | undefined, unknown]>([
    ['an example', text, 'a', 'a'],
    ['an example of another type', whole, 'a', 1],
    ['a constant', { kind: 'literal', value: 'a' }, 'b', 'a'],
    ['a member of an enumeration', ref('Level'), 'high', 'high'],
    ['no member of an enumeration', ref('Level'), 'none', 'low'],
    ['an instant', { kind: 'scalar', scalar: 'date-time' }, '2020-05-17T00:00:00Z', '2020-05-17T00:00:00Z'],
    ['a text that is no instant', { kind: 'scalar', scalar: 'date-time' }, 'soon', '2024-01-15T09:30:00.000Z'],
    ['a text that is no day', { kind: 'scalar', scalar: 'date' }, '17.05.2020', '2024-01-15'],
    ['null where null may be', { kind: 'nullable', inner: text }, null, null],
    ['a value where null may be', { kind: 'nullable', inner: text }, undefined, '<value>'],
    ['a list', list(text), undefined, ['<value>']],
    ['a list of so many', list(whole, { minItems: 3 }), undefined, [1, 2, 3]],
    ['an empty list', list(text, { maxItems: 0 }), undefined, []],
    ['a list of different ones', list(ref('Level'), { minItems: 2, uniqueItems: true }), undefined, ['low', 'high']],
    [
      'fewer where there are no more',
      list(ref('Level'), { minItems: 3, uniqueItems: true }),
      undefined,
      ['low', 'high'],
    ],
    [
      'different objects',
      list(ref('Cat'), { minItems: 2, uniqueItems: true }),
      undefined,
      [
        { kind: '<value>', lives: 1 },
        { kind: '<value 2>', lives: 2 },
      ],
    ],
    ['the items of an example', list(whole, { minItems: 3 }), [4, 'x'], [4, 1]],
    ['a map', { kind: 'map', values: whole }, undefined, { key: 1 }],
    [
      'a map of so many',
      { kind: 'map', values: whole, constraints: { minProperties: 2 } },
      undefined,
      { key: 1, key2: 2 },
    ],
    ['an empty map', { kind: 'map', values: whole, constraints: { maxProperties: 0 } }, undefined, {}],
    ['a tuple', { kind: 'tuple', items: [text, whole] }, ['a', 'b'], ['a', 1]],
    ['anything', { kind: 'unknown' }, { a: [null] }, { a: [null] }],
    ['the first member that can be made', ref('Either'), undefined, { kind: '<value>', lives: 1 }],
    ['the member that an example is of', ref('Either'), 'a', 'a'],
    ['the member that a property selects', ref('Beast'), { kind: 'd' }, { kind: 'd' }],
    ['the value that selects the member', ref('Beast'), undefined, { kind: 'c', lives: 1 }],
    ['one after the other', list(ref('Beast'), { minItems: 2 }), undefined, [{ kind: 'c', lives: 1 }, { kind: 'd' }]],
  ])('%s', (_, type, given, want) => {
    expect(made(type, given)).toEqual(want);
  });
});

describe('rings end', () => {
  it.each<[string, Type, SampleOptions['optional'], unknown]>([
    ['where a property may be absent', ref('Ring'), 'always', { name: '<value>', rings: [] }],
    ['where nothing can be made', ref('Trap'), 'never', null],
    ['in a list', list(ref('Trap'), { minItems: 2 }), 'never', []],
    ['where there would be too much of it', ref('Deep'), 'never', null],
  ])('%s', (_, type, optional, want) => {
    expect(made(type, undefined, optional)).toEqual(want);
  });
});
