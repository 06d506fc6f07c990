import { IndentationText, NewLineKind, Project, Scope, StructureKind, VariableDeclarationKind } from 'ts-morph';
import type { StatementStructures } from 'ts-morph';
import { describe, expect, test } from 'vitest';
import { print } from './emit.js';

const samples: Readonly<Record<string, readonly StatementStructures[]>> = {
  nothing: [],
  'imports and exports': [
    { kind: StructureKind.ImportDeclaration, moduleSpecifier: './a.js', namespaceImport: 'a', isTypeOnly: true },
    { kind: StructureKind.ExportDeclaration, moduleSpecifier: './b.js', namedExports: [{ name: 'c', alias: 'd' }] },
    { kind: StructureKind.ExportDeclaration, moduleSpecifier: './e.js', namedExports: ['f', 'g'] },
    { kind: StructureKind.ExportDeclaration, namedExports: [] },
    {
      kind: StructureKind.ImportDeclaration,
      moduleSpecifier: './h.js',
      namedImports: [{ name: 'i' }, { name: 'j', alias: 'k', isTypeOnly: true }],
    },
  ],
  'a type': [
    { kind: StructureKind.TypeAlias, name: 'A', isExported: true, type: '{\n  a: string;\n}', docs: ['\nText. */'] },
  ],
  'a function': [
    {
      kind: StructureKind.Function,
      name: 'f',
      isExported: true,
      parameters: [{ name: 'a', type: 'string', hasQuestionToken: true }],
      returnType: 'void',
      statements: ['return;'],
    },
  ],
  'a class': [
    {
      kind: StructureKind.Class,
      name: 'C',
      extends: 'D',
      properties: [{ name: 'a', scope: Scope.Private, isReadonly: true, initializer: '1' }],
      methods: [{ name: 'm', isAsync: true, statements: ['await 1;'] }],
      getAccessors: [{ name: 'g', statements: ['return `a\nb`;'] }],
    },
  ],
  'a constant': [
    {
      kind: StructureKind.VariableStatement,
      declarationKind: VariableDeclarationKind.Const,
      declarations: [{ name: 'a', type: 'number', initializer: '1' }],
    },
  ],
};

describe('what is printed is what ts-morph writes into a file', () => {
  test.each(Object.entries(samples))('%s', (_, statements) => {
    const manipulationSettings = {
      indentationText: IndentationText.TwoSpaces,
      newLineKind: NewLineKind.LineFeed,
      useTrailingCommas: true,
    };
    const project = new Project({ useInMemoryFileSystem: true, manipulationSettings });
    const together = new Set([StructureKind.ImportDeclaration, StructureKind.ExportDeclaration]);
    const apart = statements.map((one) => (together.has(one.kind) ? one : { ...one, leadingTrivia: '\n' }));
    const written = project.createSourceFile('/a.ts', { statements: apart }).getFullText();
    expect(print({ path: 'a.ts', statements: () => statements })).toBe(written);
  });
});
