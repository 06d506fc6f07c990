interface Used {
  readonly name: string;
  readonly local: string;
  typeOnly: boolean;
}

/** An import of a module: as a whole, or of names. */
export interface Import {
  readonly from: string;
  /** How the file names the module. */
  readonly specifier: string;
  /** The name of the module as a whole. */
  readonly whole?: string;
  readonly typeOnly: boolean;
  readonly names: readonly { readonly name: string; readonly alias?: string; readonly typeOnly: boolean }[];
}

/** Where exports are imported from if not from the module that declares them: by module, then by export. */
export type Homes = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Where modules lie that are not at their path: another path of the SDK, or the specifier of a package. */
export type Places = ReadonlyMap<string, string>;

/** The module that an export is imported from. */
export const homeOf = (homes: Homes, module: string, name: string): string => homes.get(module)?.get(name) ?? module;

/** The names of one module: what it declares and what it imports. Imports are computed from what was used. */
export class Imports {
  readonly #path: string;
  /** The folders around the module from the inside out. Each ends with a slash, the root is empty. */
  readonly #folders: readonly string[];
  readonly #locals: Set<string>;
  readonly #homes: Homes;
  readonly #whole: Readonly<Record<string, string>>;
  readonly #places: Places;
  readonly #namespaces = new Map<string, string>();
  readonly #modules = new Map<string, Map<string, Used>>();

  /**
   * `declared`: the names that the module declares itself; `homes`: where exports of the runtime are imported from; `whole`: modules that
   * are imported as a whole, each with a name for it; `places`: modules that lie elsewhere.
   */
  constructor(
    modulePath: string,
    declared: Iterable<string>,
    homes: Homes = new Map(),
    whole = {},
    places: Places = new Map(),
  ) {
    this.#path = modulePath;
    const parts = modulePath.split('/');
    this.#folders = parts.map((_, index) =>
      parts
        .slice(0, -1 - index)
        .map((part) => `${part}/`)
        .join(''),
    );
    this.#locals = new Set(declared);
    this.#homes = homes;
    this.#whole = whole;
    this.#places = places;
  }

  /** The local name of an export of another module, imported as a value. */
  value(module: string, name: string): string {
    return this.#use(module, name, false);
  }

  /** The local name of an export of another module, imported as a type. */
  type(module: string, name: string): string {
    return this.#use(module, name, true);
  }

  #use(from: string, name: string, typeOnly: boolean): string {
    const whole = this.#whole[from];
    if (whole !== undefined) return `${this.namespace(from, whole)}.${name}`;
    const module = homeOf(this.#homes, from, name);
    if (module === this.#path) return name;
    const names = this.#modules.get(module) ?? new Map<string, Used>();
    this.#modules.set(module, names);
    const known = names.get(name);
    if (known) {
      known.typeOnly &&= typeOnly;
      return known.local;
    }
    const local = this.#free(name);
    names.set(name, { name, local, typeOnly });
    return local;
  }

  /** A name that nothing else in the module has. */
  #free(name: string): string {
    let local = name;
    for (let number = 2; this.#locals.has(local); number++) local = `${name}$${String(number)}`;
    this.#locals.add(local);
    return local;
  }

  /** The local name of a module as a whole. */
  namespace(module: string, name: string): string {
    const local = this.#namespaces.get(module) ?? this.#free(name);
    this.#namespaces.set(module, local);
    return local;
  }

  /** How this module names another one of the SDK, or a package. */
  specifier(module: string): string {
    const place = this.#places.get(module) ?? module;
    if (!place.startsWith('src/')) return place;
    // `relative` of `node:path` would look up the working directory for both paths, which takes ten times as long.
    const up = this.#folders.findIndex((folder) => place.startsWith(folder));
    const way = place.slice(this.#folders[up]?.length ?? 0);
    return `${up === 0 ? './' : '../'.repeat(up)}${way.endsWith('.ts') ? `${way.slice(0, -3)}.js` : way}`;
  }

  /** All imports, by how the file names the modules. One that is longer than a line is two, of types and of values. */
  all(lineWidth: number): Import[] {
    const whole = [...this.#namespaces].map(([from, name]): Import => ({
      from,
      specifier: this.specifier(from),
      whole: name,
      typeOnly: false,
      names: [],
    }));
    const named = [...this.#modules].flatMap(([from, names]) =>
      importsOf(from, this.specifier(from), [...names.values()], lineWidth),
    );
    return [...whole, ...named].sort((a, b) => (a.specifier < b.specifier ? -1 : a.specifier > b.specifier ? 1 : 0));
  }
}

/** One import, or two where types and values together would be one name a line. */
function importsOf(from: string, specifier: string, used: readonly Used[], lineWidth: number): Import[] {
  const sorted = [...used].sort((a, b) => (a.name < b.name ? -1 : 1));
  const types = sorted.filter(({ typeOnly }) => typeOnly);
  const values = sorted.filter(({ typeOnly }) => !typeOnly);
  const length = sorted.reduce(
    (sum, { name, local, typeOnly }) =>
      sum + name.length + (local === name ? 2 : local.length + 6) + (typeOnly ? 5 : 0),
    0,
  );
  // Every name is counted with the comma after it, which the last one has not.
  const together = length - 2 + specifier.length + 'import {  } from "";'.length <= lineWidth;
  const groups = together || types.length === 0 || values.length === 0 ? [sorted] : [types, values];
  return groups.map((group) => {
    const isTypeOnly = group.every(({ typeOnly }) => typeOnly);
    return {
      from,
      specifier,
      typeOnly: isTypeOnly,
      names: group.map(({ name, local, typeOnly }) => ({
        name,
        typeOnly: typeOnly && !isTypeOnly,
        ...(local === name ? {} : { alias: local }),
      })),
    };
  });
}
