import { hash } from 'node:crypto';
import { printStructure, StructureKind } from 'ts-morph';
import type { KnownTexts, TextFile } from '../../target.js';
import type { Printed } from './print-items.js';

/** A TypeScript file as its statements. */
export interface TypeScriptFile {
  readonly path: string;
  readonly statements: readonly Printed[];
}

const textOf = (statement: Printed): string =>
  typeof statement === 'string'
    ? statement
    : printStructure(
        { kind: StructureKind.SourceFile, statements: [{ ...statement, leadingTrivia: '\n' }] },
        { indentNumberOfSpaces: 2 },
      );

/** The text of a file. Its lines and indentation do not matter: the formatter decides on both. */
export const print = ({ statements }: Pick<TypeScriptFile, 'statements'>): string => statements.map(textOf).join('');

/** A digest of the data a file's text is made from. */
const keyOf = ({ path, statements }: TypeScriptFile): string =>
  hash('sha256', JSON.stringify([path, statements]), 'base64');

/** Prints files except those with a cached text. */
export function printer(known?: KnownTexts): (file: TypeScriptFile) => Omit<TextFile, 'path'> {
  return (file) => {
    if (known === undefined) return { text: print(file) };
    const key = keyOf(file);
    const text = known.get(key);
    return text === undefined ? { text: print(file), key } : { text, key, laidOut: true };
  };
}
