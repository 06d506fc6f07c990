import {
  IndentationText,
  type ManipulationSettings,
  NewLineKind,
  Project,
  StructureKind,
  type SourceFileStructure,
  type StatementStructures,
} from 'ts-morph';

/** A TypeScript file as statements: structures of ts-morph, so that syntax is assembled and never pasted. */
export interface TypeScriptFile {
  readonly path: string;
  readonly statements: () => readonly StatementStructures[];
}

const settings: Partial<ManipulationSettings> = {
  indentationText: IndentationText.TwoSpaces,
  newLineKind: NewLineKind.LineFeed,
  useTrailingCommas: true,
};

/** Statements stand apart, imports and exports of other modules together. */
function apart(statement: StatementStructures): StatementStructures {
  const together =
    statement.kind === StructureKind.ImportDeclaration || statement.kind === StructureKind.ExportDeclaration;
  return together ? statement : { ...statement, leadingTrivia: '\n' };
}

/** What prints structures within ts-morph; it has no public name, so the type says only what is used here. */
interface StructurePrinting {
  readonly createWriter: () => { readonly toString: () => string };
  readonly structurePrinterFactory: {
    readonly forSourceFile: (options: { readonly isAmbient: boolean }) => {
      readonly printText: (writer: unknown, structure: unknown) => void;
    };
  };
}

/**
 * Writes a file from its statements. `createSourceFile` would print the same text and then parse it, which takes four
 * times as long and tells nothing new: the formatter parses every file too. A test compares both.
 */
export function printer(): (file: TypeScriptFile) => string {
  const project = new Project({ useInMemoryFileSystem: true, manipulationSettings: settings });
  const { _context: context } = project as unknown as { readonly _context: StructurePrinting };
  return ({ statements }) => {
    const structure: Omit<SourceFileStructure, 'kind'> = { statements: statements().map(apart) };
    const writer = context.createWriter();
    context.structurePrinterFactory.forSourceFile({ isAmbient: false }).printText(writer, structure);
    return writer.toString();
  };
}
