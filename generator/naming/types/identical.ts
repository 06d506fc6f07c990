import { groupedBy } from '../../model/group.js';
import { keyOf } from '../../model/key.js';
import { mapModel } from '../../model/map.js';
import type { Declaration, Id, Model, Type } from '../../model/model.js';
import { idsInOperation, idsBesideOperations, leavesOf, reachable, typesIn } from '../../model/walk.js';
import { isUnfinished } from '../../names/group-name.js';
import { writtenWords } from '../../names/words.js';
import { failureUses } from './failure-names.js';
import type { NamingRules } from '../options.js';
import type { Pins } from '../pins.js';

/** A model in which identical schemas are one type, and the id of that type for each schema that was merged. */
export interface Shared {
  readonly model: Model;
  readonly twins: ReadonlyMap<Id, Id>;
}

type Declarations = ReadonlyMap<Id, Declaration>;

/** Binary values have another type in responses. */
const holdsBytes = (declaration: Declaration): boolean =>
  typesIn(declaration)
    .flatMap(leavesOf)
    .some((leaf) => leaf.kind === 'scalar' && leaf.scalar === 'binary');

/**
 * Numbers declarations by their content: two with the same number are identical, including all schemas inside. A recursive
 * schema is identical to itself only.
 */
function numbering(declarations: Declarations): (id: Id) => number | undefined {
  const numbers = new Map<string, number>();
  const known = new Map<Id, number | undefined>();
  const inside = (id: Id): Id | number => {
    const isComponent = declarations.get(id)?.hint.kind === 'component';
    const number = isComponent ? undefined : numberOf(id);
    return number ?? id;
  };
  function numberOf(id: Id): number | undefined {
    if (known.has(id)) return known.get(id);
    known.set(id, undefined);
    const declaration = declarations.get(id);
    if (declaration === undefined || holdsBytes(declaration)) return undefined;
    const { hint: _hint, description: _description, deprecated: _deprecated, ...content } = declaration;
    const text = JSON.stringify(content, (key, value: unknown) => {
      if (key === 'id' || key === 'examples' || key === 'alias') return undefined;
      return key === 'to' ? inside(value as Id) : value;
    });
    const key = keyOf(text);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    known.set(id, number);
    return number;
  }
  return numberOf;
}

/** The words at the end of all names: `billing_country` and `shipping_country` → `country`. */
function commonEnd(names: readonly string[]): string {
  const [first = [], ...others] = names.map(writtenWords);
  const length = first.findLastIndex((word, at) => {
    const back = first.length - at;
    return others.some((words) => words.at(-back)?.toLowerCase() !== word.toLowerCase());
  });
  return first.slice(length + 1).join(' ');
}

/** The naming hint of a schema that stands for several identical ones. */
function hintOf({ hint }: Declaration, all: readonly Declaration[]): Declaration['hint'] {
  const properties = all.flatMap((one) =>
    one.hint.kind === 'inline' && one.hint.property !== undefined ? [one.hint.property] : [],
  );
  if (hint.kind !== 'inline' || hint.property === undefined || properties.length < all.length) return hint;
  const property = commonEnd(properties);
  return property === '' || isUnfinished(property) ? hint : { ...hint, property };
}

/** Chooses which of several identical schemas stands for which others. Schemas with a pinned name come first. */
export function standIns<T extends { readonly id: Id }>(group: readonly T[], pins: Pins): [T, T[]][] {
  const names = [...new Set(group.flatMap(({ id }) => pins.get(id) ?? []))];
  const [first, ...others] = names;
  if (first === undefined) return group[0] ? [[group[0], [...group]]] : [];
  const byName = groupedBy(group, ({ id }) => pins.get(id));
  const named = (name: string): T[] => byName.get(name) ?? [];
  const free = group.filter(({ id }) => !pins.has(id));
  return [[...named(first), ...free], ...others.map(named)].flatMap((all): [T, T[]][] =>
    all[0] ? [[all[0], all]] : [],
  );
}

/**
 * Merges identical schemas: inline schemas of one operation or component, bodies of failures of all operations, and
 * components of the same name in several files.
 */
export function shareIdentical(
  model: Model,
  rootOf: (declaration: Declaration) => Id,
  { pins, conventions }: Pick<NamingRules, 'pins' | 'conventions'>,
): Shared {
  if (conventions.identicalTypes === 'each') return { model, twins: new Map() };
  const declarations = new Map(model.declarations.map((declaration) => [declaration.id, declaration]));
  const uses = failureUses(model.operations);
  const numberOf = numbering(declarations);
  /** The scope in which a schema is compared with others. */
  const scopeOf = (declaration: Declaration): string | undefined => {
    const { id, hint } = declaration;
    if (hint.kind === 'derived' || (declaration.kind === 'alias' && !uses.has(id))) return undefined;
    if (hint.kind === 'component') return `component ${hint.key}`;
    const isBody = hint.role === 'body' || hint.role === 'response';
    if (uses.has(id) && isBody) return 'failures';
    return isBody ? `${hint.role} ${rootOf(declaration)}` : rootOf(declaration);
  };
  const groups = groupedBy(model.declarations, (declaration) => {
    const scope = scopeOf(declaration);
    const number = scope === undefined ? undefined : numberOf(declaration.id);
    return number === undefined ? undefined : `${String(number)} ${scope ?? ''}`;
  });
  const twins = new Map<Id, Id>();
  const hints = new Map<Id, Declaration['hint']>();
  for (const group of groups.values()) {
    for (const [standIn, all] of group.length > 1 ? standIns(group, pins) : []) {
      if (all.length > 1) hints.set(standIn.id, hintOf(standIn, all));
      for (const { id } of all) if (id !== standIn.id) twins.set(id, standIn.id);
    }
  }
  if (twins.size === 0) return { model, twins };
  const named = (id: Id): Id => twins.get(id) ?? id;
  const leaf = (type: Type): Type => (type.kind === 'ref' ? { ...type, to: named(type.to) } : type);
  const mapped = mapModel(model, leaf);
  const all = new Map(mapped.declarations.map((declaration) => [declaration.id, declaration]));
  const kept = reachable([...mapped.operations.flatMap(idsInOperation), ...idsBesideOperations(mapped)], all);
  const owned = (hint: Declaration['hint']): Declaration['hint'] =>
    hint.kind === 'inline' ? { ...hint, owner: named(hint.owner) } : hint;
  return {
    model: {
      ...mapped,
      declarations: mapped.declarations
        .filter(({ id }) => kept.has(id))
        .map((declaration) => ({ ...declaration, hint: owned(hints.get(declaration.id) ?? declaration.hint) })),
    },
    twins,
  };
}
