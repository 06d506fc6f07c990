import type { Type, UnionDeclaration } from '../../model/model.js';
import { only, together, type Draft, type Found } from '../draft.js';
import { relationOf } from '../relation.js';
import { typeName } from '../side.js';
import type { Sides, Spot } from './spot.js';
import { typeText } from './texts.js';
import { compareTypes } from './types.js';

/** The values of a discriminator that select a member. */
const valuesOf = ({ discriminator }: UnionDeclaration, member: number): readonly string[] =>
  (discriminator?.mapping ?? []).filter((entry) => entry.member === member).map(({ value }) => value);

/** Whether two members are one, from the surest sign to the weakest. */
type Test = (sides: Sides, a: Member, b: Member) => boolean;

interface Member {
  readonly type: Type;
  readonly values: readonly string[];
}

const tests: readonly Test[] = [
  (_, a, b) => a.values.length > 0 && JSON.stringify(a.values) === JSON.stringify(b.values),
  (_, a, b) => JSON.stringify(a.type) === JSON.stringify(b.type),
  ({ old, new: now }, a, b) =>
    a.type.kind === 'ref' && b.type.kind === 'ref' && typeName(old, a.type.to) === typeName(now, b.type.to),
  (_, a, b) => a.type.kind !== 'ref' && a.type.kind !== 'literal' && a.type.kind === b.type.kind,
  (sides, a, b) => relationOf(sides, a.type, b.type, 'wire') === 'same',
];

const membersOf = (union: UnionDeclaration): Member[] =>
  union.members.map((type, index) => ({ type, values: valuesOf(union, index) }));

/** The members that two unions have in common, and those that only one of them has. */
function matched(sides: Sides, old: UnionDeclaration, now: UnionDeclaration) {
  let [before, after] = [membersOf(old), membersOf(now)];
  const pairs: (readonly [Member, Member])[] = [];
  for (const test of tests)
    for (const a of before) {
      const b = after.find((one) => test(sides, a, one));
      if (b === undefined) continue;
      pairs.push([a, b]);
      before = before.filter((one) => one !== a);
      after = after.filter((one) => one !== b);
    }
  return { pairs, removed: before, added: after };
}

/** How what tells the members apart changed. */
function compareDiscriminators(spot: Spot, old: UnionDeclaration, now: UnionDeclaration, same: Same): Draft[] {
  const [before, after] = [old.discriminator?.property, now.discriminator?.property];
  if (before !== after)
    return [{ ...spot, code: 'union/discriminator', detail: `was ${before ?? 'none'}, is ${after ?? 'none'}` }];
  const values = new Map((old.discriminator?.mapping ?? []).map(({ value, member }) => [value, member]));
  const kept = new Set((now.discriminator?.mapping ?? []).map(({ value }) => value));
  return [
    ...(now.discriminator?.mapping ?? []).flatMap(({ value, member }): Draft[] => {
      const known = values.get(value);
      const detail = `${JSON.stringify(value)} selects another member`;
      if (known === undefined)
        return [{ ...spot, code: 'union/value-added', detail: `${JSON.stringify(value)} selects a member` }];
      return same(known, member) ? [] : [{ ...spot, code: 'union/value-changed', detail }];
    }),
    ...[...values.keys()]
      .filter((value) => !kept.has(value))
      .map((value): Draft => ({
        ...spot,
        code: 'union/value-removed',
        detail: `${JSON.stringify(value)} selects no member`,
      })),
  ];
}

type Same = (old: number, now: number) => boolean;

/** Compares two unions member by member; the order does not count. */
export function compareUnions(sides: Sides, spot: Spot, old: UnionDeclaration, now: UnionDeclaration): Found {
  const { pairs, removed, added } = matched(sides, old, now);
  const same: Same = (a, b) =>
    pairs.some(([one, other]) => one.type === old.members[a] && other.type === now.members[b]);
  const drafts: Draft[] = [
    ...added.map(({ type }): Draft => ({
      ...spot,
      code: 'union/member-added',
      detail: `${typeText(sides.new, type)} is new`,
    })),
    ...removed.map(({ type }): Draft => ({
      ...spot,
      code: 'union/member-removed',
      detail: `${typeText(sides.old, type)} is gone`,
    })),
    ...compareDiscriminators(spot, old, now, same),
  ];
  return together([only(...drafts), ...pairs.map(([a, b]) => compareTypes(sides, spot, a.type, b.type))]);
}
