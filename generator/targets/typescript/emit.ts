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

/** Writes a file from its statements in one call: adding them one by one parses the file again each time. */
export function printer(): (file: TypeScriptFile) => string {
  const project = new Project({
    useInMemoryFileSystem: true,
    manipulationSettings: settings,
    compilerOptions: { noLib: true },
  });
  return (file) => {
    const structure: Omit<SourceFileStructure, 'kind'> = { statements: file.statements().map(apart) };
    const source = project.createSourceFile(`/${file.path}`, structure, { overwrite: true });
    const text = source.getFullText();
    project.removeSourceFile(source);
    return text;
  };
}
