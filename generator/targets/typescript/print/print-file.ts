import { Imports, type Homes, type Import, type Places } from '../../../surface/imports.js';
import type { ExportItem, SourceFile } from '../../../surface/surface.js';
import { layout } from './layout.js';
import { printItem, type Printed } from './print-items.js';

const importText = ({ specifier, whole, typeOnly, names }: Import): string => {
  const texts = names.map(
    ({ name, alias, typeOnly }) => `${typeOnly ? 'type ' : ''}${name}${alias === undefined ? '' : ` as ${alias}`}`,
  );
  const taken = whole === undefined ? `{ ${texts.join(', ')} }` : `* as ${whole}`;
  return `import ${typeOnly ? 'type ' : ''}${taken} from ${JSON.stringify(specifier)};\n`;
};

function exportText({ from, names, asDefault, typesOnly }: ExportItem, specifier: string): string {
  // Without an export the file would not be a module.
  if (from === undefined) return 'export {};\n';
  const listed = asDefault === undefined ? names?.join(', ') : `${asDefault} as default`;
  const taken = listed === undefined ? '*' : `{ ${listed} }`;
  return `export ${typesOnly ? 'type ' : ''}${taken} from ${JSON.stringify(specifier)};\n`;
}

/** A file as statements, and the modules that it imports or re-exports. */
export interface PrintedFile {
  readonly statements: readonly Printed[];
  readonly modules: readonly string[];
}

/** The statements of a file. Its imports follow from the references of its items. */
export function statementsOf(
  { path, reserved = [], whole, items }: SourceFile,
  homes: Homes,
  places: Places = new Map(),
): PrintedFile {
  const own = items.flatMap((item) => (item.kind === 'export' ? [] : [item.name]));
  const imports = new Imports(path, [...own, ...reserved], homes, whole, places);
  const statements = items.flatMap((item): readonly Printed[] => {
    if (item.kind !== 'export') return printItem(item, imports);
    const { from = '' } = item;
    return [exportText(item, imports.specifier(from))];
  });
  const all = imports.all(layout.printWidth);
  return {
    statements: [...all.map(importText), ...statements],
    modules: [
      ...all.map(({ from }) => from),
      ...items.flatMap((item) => (item.kind === 'export' && item.from !== undefined ? [item.from] : [])),
    ],
  };
}
