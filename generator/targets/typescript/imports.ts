import path from 'node:path/posix';
import { StructureKind, type ImportDeclarationStructure } from 'ts-morph';

interface Used {
  readonly name: string;
  readonly local: string;
  typeOnly: boolean;
}

/** The names of one module: what it declares and what it imports. Import statements are computed from what was used. */
export class Imports {
  readonly #path: string;
  readonly #locals: Set<string>;
  readonly #modules = new Map<string, Map<string, Used>>();

  /** `declared`: the names that the module at `path` declares itself. */
  constructor(modulePath: string, declared: readonly string[]) {
    this.#path = modulePath;
    this.#locals = new Set(declared);
  }

  /** The local name of an export of another module, imported as a value. */
  value(module: string, name: string): string {
    return this.#use(module, name, false);
  }

  /** The local name of an export of another module, imported as a type. */
  type(module: string, name: string): string {
    return this.#use(module, name, true);
  }

  #use(module: string, name: string, typeOnly: boolean): string {
    if (module === this.#path) return name;
    const names = this.#modules.get(module) ?? new Map<string, Used>();
    this.#modules.set(module, names);
    const known = names.get(name);
    if (known) {
      known.typeOnly &&= typeOnly;
      return known.local;
    }
    let local = name;
    for (let number = 2; this.#locals.has(local); number++) local = `${name}$${String(number)}`;
    this.#locals.add(local);
    names.set(name, { name, local, typeOnly });
    return local;
  }

  /** The import statements, modules by path. */
  statements(): ImportDeclarationStructure[] {
    const folder = path.dirname(this.#path);
    const entries = [...this.#modules].map(([module, names]) => {
      const relative = path.relative(folder, module).replace(/\.ts$/u, '.js');
      return { specifier: relative.startsWith('.') ? relative : `./${relative}`, names: [...names.values()] };
    });
    entries.sort((a, b) => (a.specifier < b.specifier ? -1 : 1));
    return entries.map(({ specifier, names }) => {
      const sorted = [...names].sort((a, b) => (a.name < b.name ? -1 : 1));
      const isTypeOnly = sorted.every(({ typeOnly }) => typeOnly);
      return {
        kind: StructureKind.ImportDeclaration,
        moduleSpecifier: specifier,
        isTypeOnly,
        namedImports: sorted.map(({ name, local, typeOnly }) => ({
          name,
          isTypeOnly: typeOnly && !isTypeOnly,
          ...(local === name ? {} : { alias: local }),
        })),
      };
    });
  }
}
