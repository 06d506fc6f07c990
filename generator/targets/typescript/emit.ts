import { createHash } from 'node:crypto';
import {
  printStructure,
  StructureKind,
  type StatementStructures,
  type WriterFunction,
} from 'ts-morph';
import type { KnownTexts, TargetFile } from '../target.js';

/** A TypeScript file as statements: structures of ts-morph, so that syntax is assembled and never pasted. */
export interface TypeScriptFile {
  readonly path: string;
  readonly statements: () => readonly StatementStructures[];
}

/** A name that an import or export lists. */
type Listed = string | WriterFunction | { readonly name: string; readonly alias?: string; readonly isTypeOnly?: boolean };

/** The names of an import or export as one text: for each name by itself ts-morph would make two writers. */
function oneText(names: readonly Listed[] | WriterFunction | undefined): [string] | undefined {
  if (names === undefined || typeof names === 'function' || names.length === 0) return undefined;
  const texts: string[] = [];
  for (const listed of names) {
    if (typeof listed === 'function') return undefined;
    const { name, alias, isTypeOnly = false } = typeof listed === 'string' ? { name: listed } : listed;
    texts.push(`${isTypeOnly ? 'type ' : ''}${name}${alias === undefined ? '' : ` as ${alias}`}`);
  }
  return [texts.join(', ')];
}

/** Statements stand apart, imports and exports of other modules one below the other. */
function apart(statement: StatementStructures): StatementStructures {
  if (statement.kind === StructureKind.ImportDeclaration) {
    const namedImports = oneText(statement.namedImports);
    return namedImports ? { ...statement, namedImports } : statement;
  }
  if (statement.kind === StructureKind.ExportDeclaration) {
    const namedExports = oneText(statement.namedExports);
    return namedExports ? { ...statement, namedExports } : statement;
  }
  return { ...statement, leadingTrivia: '\n' };
}

/**
 * The text of a file's statements. A file of a project would print the same text and then parse it, which takes four
 * times as long and tells nothing new: the formatter parses every file too. A test compares both.
 */
export function print({ statements }: TypeScriptFile): string {
  const structure = { kind: StructureKind.SourceFile, statements: statements().map(apart) } as const;
  return printStructure(structure, { indentNumberOfSpaces: 2 });
}

const isData = (value: unknown): boolean =>
  typeof value === 'object' && value !== null ? Object.values(value).every(isData) : typeof value !== 'function';

/** A digest of what a file's text is made from; none where that is not data alone. */
function keyOf(path: string, statements: readonly StatementStructures[]): string | undefined {
  if (!isData(statements)) return undefined;
  return createHash('sha256')
    .update(JSON.stringify([path, statements]))
    .digest('base64');
}

/** Prints files, but for those whose text is known. */
export function printer(known?: KnownTexts): (file: TypeScriptFile) => Omit<TargetFile, 'path'> {
  return ({ path, statements }) => {
    const made = statements();
    const key = known && keyOf(path, made);
    const text = key === undefined ? undefined : known?.get(key);
    if (text !== undefined) return { text, laidOut: true };
    return { text: print({ path, statements: () => made }), ...(key === undefined ? {} : { key }) };
  };
}
