import { createHash } from 'node:crypto';
import {
  printStructure,
  StructureKind,
  type ExportDeclarationStructure,
  type ImportDeclarationStructure,
  type StatementStructures,
  type WriterFunction,
} from 'ts-morph';
import type { KnownTexts, TargetFile } from '../../target.js';

/** A TypeScript file as ts-morph structures, so that syntax is never pasted together. */
export interface TypeScriptFile {
  readonly path: string;
  readonly statements: () => readonly StatementStructures[];
}

/** A named import or export. */
type Listed =
  string | WriterFunction | { readonly name: string; readonly alias?: string; readonly isTypeOnly?: boolean };

/** The names of an import or export in braces; `undefined` if a writer function is among them. */
function bracesOf(names: readonly Listed[]): string | undefined {
  const texts: string[] = [];
  for (const listed of names) {
    if (typeof listed === 'function') return undefined;
    const { name, alias, isTypeOnly = false } = typeof listed === 'string' ? { name: listed } : listed;
    texts.push(`${isTypeOnly ? 'type ' : ''}${name}${alias === undefined ? '' : ` as ${alias}`}`);
  }
  return texts.length === 0 ? '{ }' : `{ ${texts.join(', ')} }`;
}

/** The clause of an import or export; `undefined` for clauses that ts-morph has to write. */
function takenBy(statement: ImportDeclarationStructure | ExportDeclarationStructure): string | undefined {
  const { attributes, leadingTrivia, trailingTrivia } = statement;
  if (attributes !== undefined || leadingTrivia !== undefined || trailingTrivia !== undefined) return undefined;
  if (statement.kind === StructureKind.ExportDeclaration) {
    const { namedExports, namespaceExport } = statement;
    if (namespaceExport !== undefined || typeof namedExports === 'function') return undefined;
    return namedExports === undefined ? '*' : bracesOf(namedExports);
  }
  const { defaultImport, namedImports, namespaceImport } = statement;
  if (defaultImport !== undefined || typeof namedImports === 'function') return undefined;
  return namespaceImport === undefined ? namedImports && bracesOf(namedImports) : `* as ${namespaceImport}`;
}

const isOfModules = (
  statement: StatementStructures,
): statement is ImportDeclarationStructure | ExportDeclarationStructure =>
  statement.kind === StructureKind.ImportDeclaration || statement.kind === StructureKind.ExportDeclaration;

/** An import or export as a line. Half of all statements are these, and ts-morph creates two writers for each name. */
function lineOf(statement: StatementStructures): string | undefined {
  if (!isOfModules(statement)) return undefined;
  const taken = takenBy(statement);
  if (taken === undefined) return undefined;
  const { isTypeOnly = false, moduleSpecifier } = statement;
  const word = statement.kind === StructureKind.ImportDeclaration ? 'import' : 'export';
  const from = moduleSpecifier === undefined ? '' : ` from ${JSON.stringify(moduleSpecifier)}`;
  return `${word}${isTypeOnly ? ' type' : ''} ${taken}${from};\n`;
}

/** Other statements are separated by blank lines. */
function printed(statements: readonly StatementStructures[]): string {
  if (statements.length === 0) return '';
  const apart = statements.map((statement) =>
    isOfModules(statement) ? statement : { ...statement, leadingTrivia: '\n' },
  );
  return printStructure({ kind: StructureKind.SourceFile, statements: apart }, { indentNumberOfSpaces: 2 });
}

/**
 * The text of a file's statements: imports and re-exports without blank lines between them, other statements with. A
 * source file of a ts-morph project would print the same text and then parse it, which takes four times as long. The
 * formatter parses every file anyway. A test compares both texts.
 */
export function print({ statements }: TypeScriptFile): string {
  let text = '';
  let others: StatementStructures[] = [];
  for (const statement of statements()) {
    const line = lineOf(statement);
    if (line === undefined) others.push(statement);
    else {
      text += printed(others) + line;
      others = [];
    }
  }
  return text + printed(others);
}

const isData = (value: unknown): boolean =>
  typeof value === 'object' && value !== null ? Object.values(value).every(isData) : typeof value !== 'function';

/** A digest of the data a file's text is made from; none if writer functions are part of it. */
function keyOf(path: string, statements: readonly StatementStructures[]): string | undefined {
  if (!isData(statements)) return undefined;
  return createHash('sha256')
    .update(JSON.stringify([path, statements]))
    .digest('base64');
}

/** Prints files except those with a cached text. */
export function printer(known?: KnownTexts): (file: TypeScriptFile) => Omit<TargetFile, 'path'> {
  return ({ path, statements }) => {
    const made = statements();
    const key = known && keyOf(path, made);
    const text = key === undefined ? undefined : known?.get(key);
    if (text !== undefined) return { text, laidOut: true };
    return { text: print({ path, statements: () => made }), ...(key === undefined ? {} : { key }) };
  };
}
