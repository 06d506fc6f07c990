import { describe, expect, it } from 'vitest';
import type { Declaration, Type } from '../model/model.js';
import { selectorsOf } from './presence.js';

const ref = (to: string): Type => ({ kind: 'ref', to });

const union = (id: string, members: readonly string[], property?: string): Declaration => ({
  kind: 'union',
  id,
  hint: { kind: 'component', key: id },
  examples: [],
  members: members.map(ref),
  ...(property === undefined ? {} : { discriminator: { property, mapping: [] } }),
});

const object = (id: string, targets: readonly string[]): Declaration => ({
  kind: 'object',
  id,
  hint: { kind: 'component', key: id },
  examples: [],
  fields: targets.map((to) => ({
    id: `${id}/${to}`,
    name: to,
    type: { kind: 'list', items: ref(to) },
    required: false,
    examples: [],
  })),
});

describe('fields that select members of unions', () => {
  it.each<[string, Declaration[], Record<string, string[]>]>([
    ['no union', [object('a', [])], {}],
    ['no discriminator', [union('u', ['a', 'b'])], {}],
    ['every member', [union('u', ['a', 'b'], 'type')], { a: ['type'], b: ['type'] }],
    ['by two unions', [union('u', ['a'], 'type'), union('v', ['a'], 'kind')], { a: ['type', 'kind'] }],
  ])('%s', (_, declarations, want) => {
    const found = [...selectorsOf(declarations)].map(([id, names]) => [id, [...names]]);
    expect(Object.fromEntries(found)).toEqual(want);
  });
});
