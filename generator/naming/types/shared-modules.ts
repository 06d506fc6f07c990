import type { NamedType } from '../api.js';
import { groupedBy } from '../../model/group.js';
import { ringsOf } from '../../model/rings.js';
import { idsInDeclaration } from '../../model/walk.js';
import type { Id } from '../../model/model.js';

/** A module, or a cycle of modules that import each other. */
interface Part {
  readonly modules: readonly string[];
  readonly below: readonly number[];
  /** The length of the longest import chain from here on. */
  readonly height: number;
}

type Types = ReadonlyMap<Id, NamedType>;

/** The modules of components with their imports. */
function importsOf(types: Types): ReadonlyMap<string, ReadonlySet<string>> {
  const imports = new Map<string, Set<string>>();
  for (const type of types.values()) {
    if (type.scope !== 'components') continue;
    const found = imports.get(type.module) ?? new Set();
    imports.set(type.module, found);
    for (const id of idsInDeclaration(type.declaration)) {
      const to = types.get(id);
      if (to?.scope === 'components' && to.module !== type.module) found.add(to.module);
    }
  }
  return imports;
}

/** The parts of an import graph, imported ones first. */
function partsOf(imports: ReadonlyMap<string, ReadonlySet<string>>): Part[] {
  const rings = ringsOf(imports.keys(), (module) => [...(imports.get(module) ?? [])]);
  const members = groupedBy<string, string | number>(imports.keys(), (module) => rings.get(module) ?? module);
  const places = new Map<string | number, number>();
  const parts: Part[] = [];
  const open: { readonly key: string | number; readonly below: (string | number)[]; next: number }[] = [];
  const enter = (key: string | number): void => {
    const below = (members.get(key) ?? []).flatMap((module) => [...(imports.get(module) ?? [])]);
    const keys = new Set(below.map((module) => rings.get(module) ?? module));
    keys.delete(key);
    open.push({ key, below: [...keys], next: 0 });
  };
  for (const start of members.keys()) {
    if (!places.has(start)) enter(start);
    for (let at = open.at(-1); at !== undefined; at = open.at(-1)) {
      const next = at.below[at.next++];
      if (next !== undefined) {
        if (!places.has(next)) enter(next);
        continue;
      }
      open.pop();
      const modules = members.get(at.key) ?? [];
      const below = at.below.flatMap((key) => places.get(key) ?? []);
      const beneath = below.reduce((most, place) => Math.max(most, parts[place]?.height ?? 0), 0);
      places.set(at.key, parts.push({ modules, below, height: beneath + modules.length }) - 1);
    }
  }
  return parts;
}

/** Joins things that belong together (a union-find structure). */
class Together {
  readonly #over = new Map<number, number>();

  of(one: number): number {
    let top = one;
    for (let next = this.#over.get(top); next !== undefined; next = this.#over.get(top)) top = next;
    if (top !== one) this.#over.set(one, top);
    return top;
  }

  join(one: number, other: number): void {
    const [a, b] = [this.of(one), this.of(other)];
    if (a !== b) this.#over.set(Math.max(a, b), Math.min(a, b));
  }
}

/**
 * The shared modules that keep import chains short, by the module that a type would have. A cycle that is too large becomes
 * one module; in chains that are too long, so do all cycles and neighbours in the chain. Empty for nearly all documents.
 */
function sharedModules(types: Types, longest: number): ReadonlyMap<string, string> {
  const parts = partsOf(importsOf(types));
  const highest = parts.reduce((most, { height }) => Math.max(most, height), 0);
  if (highest <= longest) return new Map();
  // This many neighbours become one module: parts within one band of heights that import each other.
  const band = Math.ceil(highest / longest);
  const bandOf = ({ height }: Part): number => Math.floor((height - 1) / band);
  const together = new Together();
  for (const [place, part] of parts.entries())
    for (const below of part.below) {
      const other = parts[below];
      if (other !== undefined && bandOf(other) === bandOf(part)) together.join(place, below);
    }
  const shared = new Map<string, string>();
  const names = new Map<number, string>();
  for (const [place, { modules }] of parts.entries()) {
    const top = together.of(place);
    for (const module of modules) {
      const name = names.get(top) ?? module;
      names.set(top, name);
      if (name !== module) shared.set(module, name);
    }
  }
  return shared;
}

/** Merges modules so that no import chain is longer than `longest`. */
export function withSharedModules(types: Types, longest: number): Types {
  const shared = sharedModules(types, longest);
  if (shared.size === 0) return types;
  const moved = (type: NamedType): NamedType =>
    type.scope === 'components' ? { ...type, module: shared.get(type.module) ?? type.module } : type;
  return new Map([...types].map(([id, type]): [Id, NamedType] => [id, moved(type)]));
}
