import { describe, expect, it } from 'vitest';
import type { Declaration, Field, Type } from '../model/model.js';
import { isDemanded, isOptional, selectorsOf, type Presence } from './presence.js';

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

describe('a field with a default of 0', () => {
  const sent = { sent: ['a'], received: [] };
  const received = { sent: [], received: ['a'] };
  const both = { sent: ['a'], received: ['a'] };
  it.each<[Presence['defaults'], required: boolean, { sent: string[]; received: string[] }, string]>([
    ['never', true, sent, 'must be set, required on pages'],
    ['never', false, received, 'may be absent, optional on pages'],
    ['always', true, sent, 'may be absent, optional on pages'],
    ['always', true, both, 'may be absent, optional on pages'],
    ['always', true, received, 'must be set, optional on pages'],
    ['always', false, received, 'must be set, optional on pages'],
  ])('that is applied %s, with required: %s, where %j', (defaults, required, uses, want) => {
    const none = { selectors: new Map<never, never>(), enums: new Set<never>(), components: new Set<never>() };
    const presence = { ...none, defaults, sent: new Set(uses.sent), received: new Set(uses.received) };
    const type: Type = { kind: 'scalar', scalar: 'integer' };
    const field: Field = { id: 'a/count', name: 'count', type, required, default: 0, examples: [] };
    const inCode = isOptional(presence, 'a', field) ? 'may be absent' : 'must be set';
    expect(`${inCode}, ${isDemanded(presence, field) ? 'required' : 'optional'} on pages`).toBe(want);
  });
});
