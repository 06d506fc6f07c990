import { printStructure, StructureKind, VariableDeclarationKind, type StatementStructures } from 'ts-morph';
import { describe, expect, test } from 'vitest';
import { builtIn, exported, exportedType, literal, named, objectOf } from '../../../surface/build.js';
import type { Doc } from '../../../surface/doc.js';
import type { Item, SourceFile } from '../../../surface/surface.js';
import { print } from './emit.js';
import { statementsOf } from './print-file.js';

const text = builtIn('string');
const doc: Doc = { summary: 'A pet', remarks: 'One that purrs\n\n- and sleeps */' };
const docs = ['\nA pet\n@remarks One that purrs\n\n- and sleeps *\\/'];
const isExported = true;
const { Const } = VariableDeclarationKind;
const { ExportDeclaration, Function: FunctionKind, ImportDeclaration, TypeAlias, VariableStatement } = StructureKind;

const samples: Readonly<Record<string, readonly [items: readonly Item[], structures: readonly StatementStructures[]]>> =
  {
    nothing: [[], []],
    'a type': [
      [{ kind: 'type', name: 'A', type: { kind: 'object', members: [{ name: 'a', type: text, doc }] }, doc }],
      [
        {
          kind: TypeAlias,
          isExported,
          name: 'A',
          type: '{\n/**\n * A pet\n * @remarks One that purrs\n *\n * - and sleeps *\\/\n */\na: string;\n}',
          docs,
        },
      ],
    ],
    'types that the file keeps to itself': [
      [
        { kind: 'type', name: 'A', local: true, type: text, doc: { summary: 'One' } },
        { kind: 'type', name: 'B', local: true, type: text },
      ],
      [
        { kind: TypeAlias, name: 'A', type: 'string', docs: ['One'] },
        { kind: TypeAlias, name: 'B', type: 'string' },
      ],
    ],
    constants: [
      [
        { kind: 'constant', name: 'a', value: literal(1), type: builtIn('number'), doc },
        { kind: 'constant', name: 'b', local: true, value: objectOf({ c: literal('d') }, 'lines') },
      ],
      [
        {
          kind: VariableStatement,
          isExported,
          declarationKind: Const,
          docs,
          declarations: [{ name: 'a', type: 'number', initializer: '1' }],
        },
        {
          kind: VariableStatement,
          declarationKind: Const,
          declarations: [{ name: 'b', initializer: '{\nc: "d",\n}' }],
        },
      ],
    ],
    'an enumeration': [
      [
        {
          kind: 'enum',
          name: 'E',
          members: [{ name: 'a', value: 'b', doc: { summary: 'One' } }],
          values: { from: 'src/b.ts', name: 'Values' },
          doc,
        },
      ],
      [
        { kind: ImportDeclaration, isTypeOnly: true, moduleSpecifier: './b.js', namedImports: ['Values'] },
        {
          kind: VariableStatement,
          isExported,
          declarationKind: Const,
          docs,
          declarations: [{ name: 'E', initializer: '{\n/** One */\na: "b"\n} as const' }],
        },
        { kind: TypeAlias, isExported, docs, name: 'E', type: 'Values<typeof E>' },
      ],
    ],
    'a function': [
      [
        {
          kind: 'function',
          name: 'f',
          doc,
          async: true,
          parameters: [
            { name: 'a', type: text, optional: true },
            { name: 'b', type: text, default: literal('c') },
          ],
          returns: text,
          body: [
            { kind: 'run', value: named('a') },
            { kind: 'return', value: named('b') },
          ],
        },
      ],
      [
        {
          kind: FunctionKind,
          isExported,
          isAsync: true,
          name: 'f',
          docs,
          parameters: [
            { name: 'a', hasQuestionToken: true, type: 'string' },
            { name: 'b', type: 'string', initializer: '"c"' },
          ],
          returnType: 'string',
          statements: ['a;', 'return b;'],
        },
      ],
    ],
    'a function with overloads': [
      [
        {
          kind: 'function',
          name: 'f',
          local: true,
          doc,
          overloads: [
            { parameters: [], returns: text },
            { parameters: [{ name: 'a', type: text }], returns: text },
          ],
          parameters: [{ name: 'a', type: text, optional: true }],
          returns: text,
          body: [],
        },
      ],
      [
        {
          kind: FunctionKind,
          name: 'f',
          overloads: [
            { docs, returnType: 'string' },
            { docs, parameters: [{ name: 'a', type: 'string' }], returnType: 'string' },
          ],
          parameters: [{ name: 'a', hasQuestionToken: true, type: 'string' }],
          returnType: 'string',
        },
      ],
    ],
    'a class': [
      [{ kind: 'class', name: 'C', extends: { class: 'D' }, properties: [{ name: 'a', type: text }] }],
      [
        {
          kind: StructureKind.Class,
          isExported,
          name: 'C',
          extends: 'D',
          properties: [{ name: 'a', type: 'string' }],
        },
      ],
    ],
    imports: [
      [
        { kind: 'type', name: 'B', type: exportedType('src/b.ts', 'B') },
        { kind: 'constant', name: 'c', type: exportedType('src/c.ts', 'C'), value: exported('src/c.ts', 'c') },
        { kind: 'constant', name: 'd', value: exported('w', 'd') },
      ],
      [
        {
          kind: ImportDeclaration,
          isTypeOnly: true,
          moduleSpecifier: './b.js',
          namedImports: [{ name: 'B', alias: 'B$2' }],
        },
        {
          kind: ImportDeclaration,
          moduleSpecifier: './c.js',
          namedImports: [
            { name: 'C', isTypeOnly: true },
            { name: 'c', alias: 'c$2' },
          ],
        },
        { kind: ImportDeclaration, moduleSpecifier: 'w', namespaceImport: 'whole' },
        { kind: TypeAlias, isExported, name: 'B', type: 'B$2' },
        {
          kind: VariableStatement,
          isExported,
          declarationKind: Const,
          declarations: [{ name: 'c', type: 'C', initializer: 'c$2' }],
        },
        {
          kind: VariableStatement,
          isExported,
          declarationKind: Const,
          declarations: [{ name: 'd', initializer: 'whole.d' }],
        },
      ],
    ],
    exports: [
      [
        { kind: 'export', from: 'src/b.ts' },
        { kind: 'export', from: 'src/c.ts', names: ['d', 'e'], typesOnly: true },
        { kind: 'export', from: 'src/f.ts', asDefault: 'F' },
        { kind: 'export' },
      ],
      [
        { kind: ExportDeclaration, moduleSpecifier: './b.js' },
        { kind: ExportDeclaration, isTypeOnly: true, moduleSpecifier: './c.js', namedExports: ['d', 'e'] },
        { kind: ExportDeclaration, moduleSpecifier: './f.js', namedExports: [{ name: 'F', alias: 'default' }] },
        { kind: ExportDeclaration, namedExports: [] },
      ],
    ],
  };

const ofModules: ReadonlySet<StructureKind> = new Set([ImportDeclaration, ExportDeclaration]);

/** What the formatter does not decide: indentation, and how many lines are blank, follow from the syntax. */
const essence = (written: string): string =>
  written
    .replaceAll(/^ +/gmu, '')
    .replaceAll('{ }', '{}')
    .replaceAll(/\n{2,}/gu, '\n\n')
    .trim();

describe('what is printed is what ts-morph writes of the same structures', () => {
  test.each(Object.entries(samples))('%s', (_, [items, structures]) => {
    const file: SourceFile = { path: 'src/a.ts', items, whole: { w: 'whole' } };
    const apart = structures.map((one) => (ofModules.has(one.kind) ? one : { ...one, leadingTrivia: '\n' }));
    const written = printStructure({ kind: StructureKind.SourceFile, statements: apart }, { indentNumberOfSpaces: 2 });
    expect(essence(print(statementsOf(file, new Map())))).toBe(essence(written));
  });
});
