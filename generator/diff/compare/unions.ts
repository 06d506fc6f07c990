import type { Type, UnionDeclaration } from '../../model/model.js';
import { only, together, type Finding, type Found } from '../finding.js';
import { relationOf } from '../relation.js';
import { matchBy, type Matched } from '../match.js';
import { typeName, type ComparedApi } from '../compared-api.js';
import type { Sides, Spot } from './finding-places.js';
import { typeText } from './texts.js';
import { compareTypes } from './types.js';

/** The values of a discriminator that select a member. */
const valuesOf = ({ discriminator }: UnionDeclaration, member: number): readonly string[] =>
  (discriminator?.mapping ?? []).filter((entry) => entry.member === member).map(({ value }) => value);

/** A union's member with its characteristics for matching. */
interface Member {
  readonly type: Type;
  /** The values that select it. */
  readonly values: readonly string[];
  readonly name: string | undefined;
}

const membersOf = (side: ComparedApi, union: UnionDeclaration): Member[] =>
  union.members.map((type, index) => ({
    type,
    values: valuesOf(union, index),
    name: type.kind === 'ref' ? typeName(side, type.to) : undefined,
  }));

/** Characteristics that match members, from the strongest to the weakest. */
const signs: readonly ((member: Member) => string | undefined)[] = [
  ({ values }) => (values.length > 0 ? JSON.stringify(values) : undefined),
  ({ type }) => JSON.stringify(type),
  ({ name }) => name,
  ({ type: { kind } }) => (kind === 'ref' || kind === 'literal' ? undefined : kind),
];

/** The most unmatched members that are compared pairwise. */
const few = 30;

/** Matches the remaining members with equal values. */
function alike(sides: Sides, { pairs, removed, added }: Matched<Member>): Matched<Member> {
  if (removed.length > few || added.length > few) return { pairs, removed, added };
  const found = new Map<Member, Member>();
  for (const old of removed) {
    const taken = new Set(found.values());
    const isSame = (now: Member) => !taken.has(now) && relationOf(sides, old.type, now.type, 'wire') === 'same';
    const now = added.find(isSame);
    if (now !== undefined) found.set(old, now);
  }
  const taken = new Set(found.values());
  return {
    pairs: [...pairs, ...[...found].map(([old, now]) => ({ old, new: now }))],
    removed: removed.filter((one) => !found.has(one)),
    added: added.filter((one) => !taken.has(one)),
  };
}

/** The common members of two unions, and those that only one of them has. */
const matched = (sides: Sides, old: UnionDeclaration, now: UnionDeclaration): Matched<Member> =>
  alike(sides, matchBy(membersOf(sides.old, old), membersOf(sides.new, now), signs));

/** Compares the discriminators. */
function compareDiscriminators(spot: Spot, old: UnionDeclaration, now: UnionDeclaration, same: Same): Finding[] {
  const [before, after] = [old.discriminator?.property, now.discriminator?.property];
  if (before !== after)
    return [{ ...spot, code: 'union/discriminator', detail: `was ${before ?? 'none'}, is ${after ?? 'none'}` }];
  const values = new Map((old.discriminator?.mapping ?? []).map(({ value, member }) => [value, member]));
  const kept = new Set((now.discriminator?.mapping ?? []).map(({ value }) => value));
  return [
    ...(now.discriminator?.mapping ?? []).flatMap(({ value, member }): Finding[] => {
      const known = values.get(value);
      const detail = `${JSON.stringify(value)} selects another member`;
      if (known === undefined)
        return [{ ...spot, code: 'union/value-added', detail: `${JSON.stringify(value)} selects a member` }];
      return same(known, member) ? [] : [{ ...spot, code: 'union/value-changed', detail }];
    }),
    ...[...values.keys()]
      .filter((value) => !kept.has(value))
      .map((value): Finding => ({
        ...spot,
        code: 'union/value-removed',
        detail: `${JSON.stringify(value)} selects no member`,
      })),
  ];
}

type Same = (old: number, now: number) => boolean;

/** Compares two unions member by member, in any order. */
export function compareUnions(sides: Sides, spot: Spot, old: UnionDeclaration, now: UnionDeclaration): Found {
  const { pairs, removed, added } = matched(sides, old, now);
  const same: Same = (a, b) =>
    pairs.some((pair) => pair.old.type === old.members[a] && pair.new.type === now.members[b]);
  const drafts: Finding[] = [
    ...added.map(({ type }): Finding => ({
      ...spot,
      code: 'union/member-added',
      detail: `${typeText(sides.new, type)} is new`,
    })),
    ...removed.map(({ type }): Finding => ({
      ...spot,
      code: 'union/member-removed',
      detail: `${typeText(sides.old, type)} is gone`,
    })),
    ...compareDiscriminators(spot, old, now, same),
  ];
  return together([only(...drafts), ...pairs.map((pair) => compareTypes(sides, spot, pair.old.type, pair.new.type))]);
}
