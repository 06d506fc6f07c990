import path from 'node:path/posix';
import { StructureKind, type ImportDeclarationStructure } from 'ts-morph';
import { layout } from './layout.js';
import type { Homes } from './runtime.js';

interface Used {
  readonly name: string;
  readonly local: string;
  typeOnly: boolean;
}

/** The names of one module: what it declares and what it imports. Import statements are computed from what was used. */
export class Imports {
  readonly #path: string;
  readonly #locals: Set<string>;
  readonly #homes: Homes;
  readonly #namespaces = new Map<string, string>();
  readonly #modules = new Map<string, Map<string, Used>>();

  /** `declared`: the names that the module declares itself; `homes`: where exports of the runtime are imported from. */
  constructor(modulePath: string, declared: readonly string[], homes: Homes) {
    this.#path = modulePath;
    this.#locals = new Set(declared);
    this.#homes = homes;
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
    const module = this.#homes.get(`${from}#${name}`) ?? from;
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

  /** How this module names another one. */
  specifier(module: string): string {
    // A package.
    if (!module.startsWith('src/')) return module;
    const relative = path.relative(path.dirname(this.#path), module).replace(/\.ts$/u, '.js');
    return relative.startsWith('.') ? relative : `./${relative}`;
  }

  /** The import statements, modules by path. */
  statements(): ImportDeclarationStructure[] {
    const whole = [...this.#namespaces].map(([module, name]) => ({
      kind: StructureKind.ImportDeclaration as const,
      moduleSpecifier: this.specifier(module),
      namespaceImport: name,
    }));
    const named = [...this.#modules].flatMap(([module, names]) =>
      statementsFor(this.specifier(module), [...names.values()]),
    );
    return [...whole, ...named].sort((a, b) =>
      a.moduleSpecifier < b.moduleSpecifier ? -1 : a.moduleSpecifier > b.moduleSpecifier ? 1 : 0,
    );
  }
}

/** One statement, or two where types and values together would be one name a line. */
function statementsFor(moduleSpecifier: string, used: readonly Used[]): ImportDeclarationStructure[] {
  const sorted = [...used].sort((a, b) => (a.name < b.name ? -1 : 1));
  const types = sorted.filter(({ typeOnly }) => typeOnly);
  const values = sorted.filter(({ typeOnly }) => !typeOnly);
  const length = sorted.reduce(
    (sum, { name, local, typeOnly }) =>
      sum + name.length + (local === name ? 2 : local.length + 6) + (typeOnly ? 5 : 0),
    0,
  );
  // Every name is counted with the comma after it, which the last one has not.
  const together = length - 2 + moduleSpecifier.length + 'import {  } from "";'.length <= layout.printWidth;
  const groups = together || types.length === 0 || values.length === 0 ? [sorted] : [types, values];
  return groups.map((group) => {
    const isTypeOnly = group.every(({ typeOnly }) => typeOnly);
    return {
      kind: StructureKind.ImportDeclaration,
      moduleSpecifier,
      isTypeOnly,
      namedImports: group.map(({ name, local, typeOnly }) => ({
        name,
        isTypeOnly: typeOnly && !isTypeOnly,
        ...(local === name ? {} : { alias: local }),
      })),
    };
  });
}
