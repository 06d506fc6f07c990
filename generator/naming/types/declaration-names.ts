import path from 'node:path/posix';
import type { Diagnostic, Outcome } from '../../diagnostics/diagnostic.js';
import { failureNames } from './failure-names.js';
import { inlineNames } from './inline-names.js';
import { movedNames } from '../moved.js';
import { byPrecedence } from './by-precedence.js';
import { uncontested, type Claim } from './contested.js';
import { bidsOf, byPlace } from './place-bids.js';
import { fold, type NamedDeclaration, type Setting, type TypeName } from './setting.js';
import type { Language, Scope } from '../../languages/language.js';
import type { Id, NameHint } from '../../model/model.js';
import { allocate, type Wish } from '../../names/allocate.js';
import { identifier, isFileName, shortened } from '../../names/identifier.js';
import { parts } from '../../names/words.js';

/** Makes a name that hides no other one, stays in its folder, and is allowed as a file name. */
function legalType({ language: { naming }, conventions }: Setting, name: string): string {
  const plain = shortened(identifier(name, 'Model', naming.beforeDigit));
  const hides = conventions.componentNames === 'pascal' && naming.builtIns?.has(plain) === true;
  return hides || naming.reservedTypes.has(plain) || !isFileName(plain) ? `${plain}Model` : plain;
}

/** A name that means something else in the language, with what the convention adds to it. */
function unreserved({ language: { naming }, conventions }: Setting, name: string): string {
  if (conventions.reservedNames === 'letter' && naming.reservedTypes.has(name)) return `${name}T`;
  const isReserved = naming.reservedTypes.has(name) || naming.builtIns?.has(name) === true;
  return conventions.reservedNames === 'front' && isReserved ? `Model${name}` : name;
}

const inlineOwner = (hint: NameHint): Id | undefined => (hint.kind === 'inline' ? hint.owner : undefined);

/** Whether a key is in capitals: several words, or one that is too long for an acronym. */
function isShouted(key: string): boolean {
  const words = parts(key);
  const loud = words.every((word) => word === word.toUpperCase() && word !== word.toLowerCase());
  return loud && (words.length > 1 || (words[0]?.length ?? 0) > 4);
}

/** Candidates for the name of a component: in the casing of types, or as it is written if that is an identifier. */
function componentNames({ language, conventions }: Setting, key: string, scope: Scope): readonly string[] {
  const { type, capitals } = language.naming;
  if (conventions.componentNames === 'written' && capitals) return [type(key)];
  if (conventions.componentNames === 'written') return [/^[\p{L}\p{N}]+$/u.test(key) ? key : type(key), type(key)];
  const name = type(isShouted(key) ? key.toLowerCase() : key);
  return scope === 'errors' ? [name, `${name}Response`] : [name];
}

/** Candidates for a structure that the document names. */
function givenNames({ language, conventions }: Setting, given: string, owner: string): readonly string[] {
  const name =
    conventions.componentNames === 'written' && /^[\p{L}\p{N}]+$/u.test(given) ? given : language.naming.type(given);
  return [name, `${owner}${name}`];
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
      return [
        ...[hint.base, hint.otherwise].flatMap((base) =>
          base === undefined ? [] : [`${naming.type(base)}${hint.suffix}`],
        ),
        ...(conventions.inlineNames === 'way' ? [`${naming.type(hint.base)}Operation${hint.suffix}`] : []),
      ];
    case 'inline': {
      const context = { hint, owner, kind, label: labels.get(id) };
      const named = inlineNames[conventions.inlineNames](context, naming);
      if (hint.given !== undefined) return [...givenNames(setting, hint.given, owner), ...named];
      const use = scope === 'errors' && hint.role === 'response' && !labels.has(id) ? failures.get(id) : undefined;
      if (use === undefined) return named;
      return [...(hint.title === undefined ? [] : named.slice(0, 1)), ...failureNames(use, owner)];
    }
  }
}

/**
 * Components come before inline schemas, and keys that need no change before others, in any order of the document. Among
 * inline schemas a property name comes before a title, which often repeats another one.
 */
function rank(hint: NameHint, name: string, index: number, count: number): number {
  if (hint.kind === 'component') return hint.key === name ? -2 : -1;
  if (hint.kind === 'derived') return index;
  if (hint.given !== undefined) return -0.5;
  return (hint.title === undefined ? count : 2 * count) + index;
}

const typeScopes: readonly Scope[] = ['components', 'operations', 'errors'];

/** Whether a scope shares its folder with others if the user names none. */
const isShared = ({ naming }: Language, scope: Scope): boolean => naming.scopes === 'flat' && scope !== 'errors';

/** The folder of types if the user names none: each scope has its own, unless the language has one for all. */
const usualFolder = (language: Language, scope: Scope): string =>
  isShared(language, scope) ? path.dirname(language.paths[scope]) : `models/${scope}`;

/**
 * Splits declarations into rounds. A candidate may contain the name of the owner, so owners are named in an earlier round;
 * within a round, names are allocated in one batch.
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
    const list = (reorder.get(id)?.(named) ?? named).map((name) => unreserved(setting, name));
    const pin = setting.pins.get(id);
    const wish = { id, candidates: list, rank: rank(hint, list[0] ?? '', indexes.get(id) ?? 0, indexes.size) };
    return pin === undefined ? wish : { ...wish, pin };
  });
}

/** How candidates that several inline schemas share are reordered, if none of them may have those. */
function contests(setting: Setting, group: readonly NamedDeclaration[], indexes: ReadonlyMap<Id, number>) {
  if (setting.conventions.contestedNames === 'first') return new Map<Id, never>();
  const claims = group.flatMap((entry): Claim[] => {
    const { id, hint } = entry.declaration;
    if (hint.kind !== 'inline') return [];
    return [{ id, candidates: candidates(setting, entry, hint.owner), index: indexes.get(id) ?? 0 }];
  });
  return uncontested(claims, fold);
}

/** Names all declarations, in one batch for each scope and round. */
export function nameTypes(
  declarations: readonly NamedDeclaration[],
  setting: Setting,
): Outcome<ReadonlyMap<Id, TypeName>> {
  const names = new Map<Id, TypeName>();
  const diagnostics: Diagnostic[] = [];
  const indexes = new Map(declarations.map((entry, index) => [entry.declaration.id, index]));
  const { language, folders = {} } = setting;
  // What one module exports needs names of its own.
  const isOne = setting.conventions.rootExports === 'all';
  const keyOf = (scope: Scope): string => (isOne ? 'root' : (folders[scope] ?? usualFolder(language, scope)));
  const scopeKey = ({ scope }: NamedDeclaration): string => keyOf(scope);
  const taken = new Map<string, readonly string[]>();
  for (const scope of typeScopes) {
    const key = keyOf(scope);
    if (isOne || folders[scope] !== undefined || !isShared(language, scope))
      taken.set(key, [...(taken.get(key) ?? []), ...setting.taken[scope]]);
  }
  const reorders = new Map(
    [...new Set(declarations.map(scopeKey))].map((key) => {
      const group = declarations.filter((entry) => scopeKey(entry) === key);
      return [key, contests(setting, group, indexes)] as const;
    }),
  );
  // Pins come before all other names, even those of earlier rounds.
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
  const inContext = byPlace.has(setting.conventions.inlineNames);
  const isInline = ({ declaration: { hint } }: NamedDeclaration): boolean =>
    inContext && hint.kind === 'inline' && hint.given === undefined;
  const isLast = ({ declaration: { hint } }: NamedDeclaration): boolean =>
    setting.conventions.inlineNames === 'way' && hint.kind === 'derived';
  const last = declarations.filter(isLast);
  for (const round of [...rounds(declarations.filter((entry) => !isInline(entry) && !isLast(entry))), last]) {
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
  const inline = declarations.filter(isInline);
  const byId = new Map(declarations.map(({ declaration }) => [declaration.id, declaration]));
  for (const key of new Set(inline.map(scopeKey))) {
    const members = inline.filter((entry) => scopeKey(entry) === key);
    const bids = bidsOf(setting, members, byId, names);
    const grants = byPrecedence(bids, {
      fold,
      legal: (name) => legalType(setting, name),
      taken: taken.get(key) ?? [],
    });
    for (const { declaration, scope } of members) {
      const grant = grants.get(declaration.id);
      if (grant !== undefined) names.set(declaration.id, { name: grant.name, scope });
    }
  }
  return { value: names, diagnostics };
}
