import {
  StructureKind,
  type ExportDeclarationStructure,
  type ImportDeclarationStructure,
  type ImportSpecifierStructure,
  type StatementStructures,
} from 'ts-morph';
import { Imports, type Homes, type Import } from '../../../surface/imports.js';
import type { ExportItem, SourceFile } from '../../../surface/surface.js';
import { layout } from './layout.js';
import { printItem } from './print-items.js';

/** The import specifiers of modules in packages, by path. */
export type Packages = ReadonlyMap<string, string>;

/** The imports of a module as statements. */
const importStatements = (imports: readonly Import[], packages: Packages): ImportDeclarationStructure[] =>
  imports.map(({ from, specifier, whole, typeOnly, names }) => ({
    kind: StructureKind.ImportDeclaration,
    moduleSpecifier: packages.get(from) ?? specifier,
    isTypeOnly: typeOnly,
    ...(whole === undefined ? { namedImports: names.map(importedName) } : { namespaceImport: whole }),
  }));

const importedName = ({ name, alias, typeOnly }: Import['names'][number]): ImportSpecifierStructure => ({
  kind: StructureKind.ImportSpecifier,
  name,
  isTypeOnly: typeOnly,
  ...(alias === undefined ? {} : { alias }),
});

const exportOf = (
  { from, names, asDefault, typesOnly }: ExportItem,
  specifier: string,
): ExportDeclarationStructure => ({
  kind: StructureKind.ExportDeclaration,
  isTypeOnly: typesOnly === true,
  // Without an export the file would not be a module.
  ...(from === undefined ? { namedExports: [] } : { moduleSpecifier: specifier }),
  ...(names === undefined ? {} : { namedExports: [...names] }),
  ...(asDefault === undefined ? {} : { namedExports: [{ name: asDefault, alias: 'default' }] }),
});

/** A file as statements, and the modules that it imports or re-exports. */
export interface PrintedFile {
  readonly statements: readonly StatementStructures[];
  readonly modules: readonly string[];
}

/** The statements of a file. Its imports follow from the references of its items. */
export function statementsOf(
  { path, reserved = [], whole, items }: SourceFile,
  homes: Homes,
  packages: Packages = new Map(),
): PrintedFile {
  const own = items.flatMap((item) => (item.kind === 'export' ? [] : [item.name]));
  const imports = new Imports(path, [...own, ...reserved], homes, whole);
  const statements = items.flatMap((item): StatementStructures[] => {
    if (item.kind !== 'export') return printItem(item, imports);
    const { from = '' } = item;
    return [exportOf(item, packages.get(from) ?? imports.specifier(from))];
  });
  const all = imports.all(layout.printWidth);
  return {
    statements: [...importStatements(all, packages), ...statements],
    modules: [
      ...all.map(({ from }) => from),
      ...items.flatMap((item) => (item.kind === 'export' && item.from !== undefined ? [item.from] : [])),
    ],
  };
}
