import { createHash } from 'node:crypto';
import { printStructure, StructureKind, type StatementStructures } from 'ts-morph';
import type { KnownTexts, TargetFile } from '../target.js';

/** A TypeScript file as statements: structures of ts-morph, so that syntax is assembled and never pasted. */
export interface TypeScriptFile {
  readonly path: string;
  readonly statements: () => readonly StatementStructures[];
}

/** Statements stand apart, imports and exports of other modules together. */
function apart(statement: StatementStructures): StatementStructures {
  const together =
    statement.kind === StructureKind.ImportDeclaration || statement.kind === StructureKind.ExportDeclaration;
  return together ? statement : { ...statement, leadingTrivia: '\n' };
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
