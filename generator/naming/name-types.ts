import type { Conventions } from '../conventions/conventions.js';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import { failureNames, type FailureUse } from './failure-names.js';
import { namesByMeaning } from './inline-names.js';
import type { MemberLabel } from '../languages/member-labels.js';
import { movedNames } from './moved.js';
import { uncontested, type Claim } from './contested.js';
import type { Language, Scope } from '../languages/language.js';
import type { Declaration, Id, NameHint } from '../model/model.js';
import { allocate, type Wish } from '../names/allocate.js';
import { identifier, isFileName, shortened } from '../names/identifier.js';
import { parts } from '../names/words.js';

/** The name of a declaration and the namespace it lies in. */
export interface TypeName {
  readonly name: string;
  readonly scope: Scope;
}

export interface NamedDeclaration {
  readonly declaration: Pick<Declaration, 'id' | 'kind' | 'hint'>;
  readonly scope: Scope;
}

/** A name that another name cannot hide, reach outside its folder with, or be refused for as a file. */
function legalType({ language: { naming }, conventions }: Setting, name: string): string {
  const plain = shortened(identifier(name, 'Model', naming.beforeDigit));
  const hides = conventions.componentNames === 'pascal' && naming.builtIns?.has(plain) === true;
  return hides || naming.reservedTypes.has(plain) || !isFileName(plain) ? `${plain}Model` : plain;
}

const inlineOwner = (hint: NameHint): Id | undefined => (hint.kind === 'inline' ? hint.owner : undefined);

/** Whether a key shouts: several words in capitals, or one that is too long for an acronym. */
function isShouted(key: string): boolean {
  const words = parts(key);
  const loud = words.every((word) => word === word.toUpperCase() && word !== word.toLowerCase());
  return loud && (words.length > 1 || (words[0]?.length ?? 0) > 4);
}

/** The names of a component: cast as types are, or as it is written where that is a name. */
function componentNames({ language, conventions }: Setting, key: string, scope: Scope): readonly string[] {
  const { type } = language.naming;
  if (conventions.componentNames === 'written') return [/^[\p{L}\p{N}]+$/u.test(key) ? key : type(key), type(key)];
  const name = type(isShouted(key) ? key.toLowerCase() : key);
  return scope === 'errors' ? [name, `${name}Response`] : [name];
}

function candidates(
  setting: Setting,
  { declaration: { id, kind, hint }, scope }: NamedDeclaration,
  owner: string,
): readonly string[] {
  const { language, conventions, labels, failures } = setting;
  const { naming } = language;
  switch (hint.kind) {
    case 'component':
      return componentNames(setting, hint.key, scope);
    case 'derived':
      return [hint.base, hint.otherwise].flatMap((base) =>
        base === undefined ? [] : [`${naming.type(base)}${hint.suffix}`],
      );
    case 'inline': {
      const named =
        conventions.inlineNames === 'meaning'
          ? namesByMeaning({ hint, owner, kind, label: labels.get(id) }, naming.type)
          : naming.inline({ hint, owner, kind });
      const use = scope === 'errors' && hint.role === 'response' && !labels.has(id) ? failures.get(id) : undefined;
      if (use === undefined) return named;
      return [...(hint.title === undefined ? [] : named.slice(0, 1)), ...failureNames(use, owner)];
    }
  }
}

/**
 * Components own their names before all structures without one, and a key that needs no change before one that does,
 * in whatever order they are listed; then the name of a property goes before a title, which often only repeats it.
 */
function rank(hint: NameHint, name: string, index: number, count: number): number {
  if (hint.kind === 'component') return hint.key === name ? -2 : -1;
  if (hint.kind === 'derived') return index;
  return (hint.title === undefined ? count : 2 * count) + index;
}

const fold = (name: string): string => name.toLowerCase().normalize('NFC');

interface Setting {
  readonly language: Language;
  readonly conventions: Conventions;
  readonly pins: ReadonlyMap<Id, string>;
  /** The names of what is not a declaration but owns some: operations. */
  readonly owners: ReadonlyMap<Id, string>;
  /** What tells members of unions apart. */
  readonly labels: ReadonlyMap<Id, MemberLabel>;
  /** Where bodies of failures occur, for those that are named after it. */
  readonly failures: ReadonlyMap<Id, FailureUse>;
  /** Names that the target itself gives in a scope. */
  readonly taken: Readonly<Record<Scope, readonly string[]>>;
}

/**
 * Names inline structures round by round: a candidate may hold the owner's name, so owners come first.
 * Within a round, names are given in one batch.
 */
function rounds(declarations: readonly NamedDeclaration[]): NamedDeclaration[][] {
  const ids = new Map(declarations.map((entry) => [entry.declaration.id, entry]));
  const depths = new Map<Id, number>();
  const depthOf = (entry: NamedDeclaration): number => {
    const chain: NamedDeclaration[] = [];
    for (let at: NamedDeclaration | undefined = entry; at !== undefined && !depths.has(at.declaration.id);) {
      chain.push(at);
      const owner = inlineOwner(at.declaration.hint);
      at = owner === undefined ? undefined : ids.get(owner);
      if (at !== undefined && chain.includes(at)) break;
    }
    for (const { declaration } of chain.reverse()) {
      const owner = inlineOwner(declaration.hint);
      depths.set(declaration.id, owner === undefined ? 0 : 1 + (depths.get(owner) ?? 0));
    }
    return depths.get(entry.declaration.id) ?? 0;
  };
  const out = new Map<number, NamedDeclaration[]>();
  for (const entry of declarations) {
    const depth = depthOf(entry);
    const round = out.get(depth);
    if (round) round.push(entry);
    else out.set(depth, [entry]);
  }
  return [...out].sort(([a], [b]) => a - b).map(([, round]) => round);
}

function wishesOf(
  setting: Setting,
  scope: readonly NamedDeclaration[],
  names: ReadonlyMap<Id, TypeName>,
  indexes: ReadonlyMap<Id, number>,
  reorder: ReturnType<typeof uncontested>,
): Wish[] {
  return scope.map((entry): Wish => {
    const { id, hint } = entry.declaration;
    const ownerId = inlineOwner(hint);
    const owner = ownerId === undefined ? '' : (names.get(ownerId)?.name ?? setting.owners.get(ownerId) ?? '');
    const named = candidates(setting, entry, owner);
    const list = reorder.get(id)?.(named) ?? named;
    const pin = setting.pins.get(id);
    const wish = { id, candidates: list, rank: rank(hint, list[0] ?? '', indexes.get(id) ?? 0, indexes.size) };
    return pin === undefined ? wish : { ...wish, pin };
  });
}

/** What several structures without a name want, where the language lets none of them have it. */
function contests(setting: Setting, group: readonly NamedDeclaration[], indexes: ReadonlyMap<Id, number>) {
  if (setting.conventions.contestedNames === 'first') return new Map<Id, never>();
  const claims = group.flatMap((entry): Claim[] => {
    const { id, hint } = entry.declaration;
    if (hint.kind !== 'inline') return [];
    return [{ id, candidates: candidates(setting, entry, hint.owner), index: indexes.get(id) ?? 0 }];
  });
  return uncontested(claims, fold);
}

/** Gives every declaration its name in a language, in one batch per scope and round of owners. */
export function nameTypes(
  declarations: readonly NamedDeclaration[],
  setting: Setting,
): Outcome<ReadonlyMap<Id, TypeName>> {
  const names = new Map<Id, TypeName>();
  const diagnostics: Diagnostic[] = [];
  const taken = new Map<string, readonly string[]>(Object.entries(setting.taken));
  const indexes = new Map(declarations.map((entry, index) => [entry.declaration.id, index]));
  const { scopes } = setting.language.naming;
  const scopeKey = (entry: NamedDeclaration): string =>
    scopes === 'flat' && entry.scope !== 'errors' ? 'all' : entry.scope;
  const reorders = new Map(
    [...new Set(declarations.map(scopeKey))].map((key) => {
      const group = declarations.filter((entry) => scopeKey(entry) === key);
      return [key, contests(setting, group, indexes)] as const;
    }),
  );
  // A pin goes before all names, also before those of rounds that come earlier.
  const pinned = declarations.filter(({ declaration }) => setting.pins.has(declaration.id));
  const pinnedLater = (key: string, members: readonly NamedDeclaration[]): string[] => {
    if (pinned.length === 0) return [];
    const now = new Set(members);
    return pinned.flatMap((entry) => {
      const { id } = entry.declaration;
      const pin = scopeKey(entry) !== key || now.has(entry) || names.has(id) ? undefined : setting.pins.get(id);
      return pin === undefined ? [] : [legalType(setting, pin)];
    });
  };
  for (const round of rounds(declarations)) {
    for (const key of new Set(round.map(scopeKey))) {
      const members = round.filter((entry) => scopeKey(entry) === key);
      const wishes = wishesOf(setting, members, names, indexes, reorders.get(key) ?? new Map<Id, never>());
      const grants = allocate(wishes, {
        fold,
        legal: (name) => legalType(setting, name),
        taken: [...(taken.get(key) ?? []), ...pinnedLater(key, members)],
      });
      for (const { declaration, scope } of members) {
        const grant = grants.get(declaration.id);
        if (grant !== undefined) names.set(declaration.id, { name: grant.name, scope });
      }
      const components = new Set(
        members.flatMap(({ declaration: { id, hint } }) => (hint.kind === 'component' ? id : [])),
      );
      const written = ({ id, pin }: Wish) => (pin !== undefined || components.has(id) ? id : undefined);
      for (const moved of movedNames('type', wishes, grants, written)) diagnostics.push(moved);
      taken.set(key, [...(taken.get(key) ?? []), ...[...grants.values()].map(({ name }) => name)]);
    }
  }
  return { value: names, diagnostics };
}
