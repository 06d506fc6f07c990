import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('.', import.meta.url));

/** What modules keep from one run to the next, by name, and why. Nothing is added that a run could own. */
const kept: Readonly<Record<string, string>> = {
  memories: 'the memories of all functions of texts, which the library empties after each call',
  unneeded: 'a constant that is made when it is first needed',
  parser: 'a constant that is made when it is first needed',
  lexers: 'a function of a language of ours alone',
  region: 'a part of a page in the browser, which goes with it',
  loaded: 'the scripts of a page in the browser, which go with it',
  ...Object.fromEntries(
    ['mediaOf', 'isRange', 'essence', 'pascal', 'camel', 'signsInWords', 'allSignsInWords', 'prepared', 'partsOf'].map(
      (name) => [name, 'a function of a text alone, asked the same by all stages; the library forgets the texts'],
    ),
  ),
  idsInDeclaration: 'a function of a declaration alone, asked the same by all stages; it goes with the model',
  globalNames: 'a function of the model alone; it goes with the model',
  declarationsOf: 'a function of the names alone; it goes with them',
  kinds: 'a function of the contents alone; it goes with the model',
};

const writers = new Set(['set', 'add', 'push', 'unshift', 'splice', 'pop', 'shift', 'sort', 'delete', 'clear']);
const collections = new Set(['Map', 'Set', 'WeakMap', 'WeakSet', 'Array']);

const isCollection = (value: ts.Expression | undefined): boolean =>
  value !== undefined &&
  (ts.isArrayLiteralExpression(value) ||
    ts.isObjectLiteralExpression(value) ||
    (ts.isNewExpression(value) && ts.isIdentifier(value.expression) && collections.has(value.expression.text)));

const isVariable = (list: ts.VariableDeclarationList): boolean => (list.flags & ts.NodeFlags.Const) === 0;

/** The names of what a statement declares that may change: variables, and collections. */
function changeable(statement: ts.Statement): string[] {
  if (!ts.isVariableStatement(statement)) return [];
  const { declarationList: list } = statement;
  return list.declarations
    .filter(({ initializer }) => isVariable(list) || isCollection(initializer))
    .map(({ name }) => name.getText());
}

const isAssignment = (kind: ts.SyntaxKind): boolean =>
  kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;

/** What functions inside a node write to: collections, members and variables by their names. */
function writtenIn(node: ts.Node, isInside = false): string[] {
  const inside = isInside || ts.isFunctionLike(node);
  const found: string[] = [];
  if (inside && ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { expression, name } = node.expression;
    if (writers.has(name.text)) found.push(expression.getText());
  }
  if (inside && ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind)) {
    const { left } = node;
    const isMember = ts.isElementAccessExpression(left) || ts.isPropertyAccessExpression(left);
    found.push((isMember ? left.expression : left).getText());
  }
  node.forEachChild((child) => void found.push(...writtenIn(child, inside)));
  return found;
}

/** Functions that return a function and have a variable or a collection of their own, which that function can write to. */
function keepersIn(file: ts.SourceFile): string[] {
  return file.statements.flatMap((statement) => {
    if (!ts.isFunctionDeclaration(statement) || statement.body === undefined) return [];
    const { type, body, name } = statement;
    const returnsFunction =
      (type !== undefined && ts.isFunctionTypeNode(type)) ||
      body.statements.some((one) => ts.isReturnStatement(one) && one.expression && ts.isArrowFunction(one.expression));
    return returnsFunction && body.statements.flatMap(changeable).length > 0 ? [name?.text ?? ''] : [];
  });
}

/** What a module keeps: variables, collections that its functions write to, and functions made by those that keep something. */
function stateIn(file: ts.SourceFile, keepers: ReadonlySet<string>): string[] {
  const written = new Set(writtenIn(file));
  return file.statements.flatMap((statement) => {
    if (!ts.isVariableStatement(statement)) return [];
    const { declarationList: list } = statement;
    const changed = changeable(statement).filter((name) => isVariable(list) || written.has(name));
    const made = list.declarations.flatMap(({ name, initializer }) =>
      initializer && ts.isCallExpression(initializer) && keepers.has(initializer.expression.getText())
        ? [name.getText()]
        : [],
    );
    return [...changed, ...made];
  });
}

const parse = (path: string, text: string): ts.SourceFile =>
  ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /^(?!runtime\/)(?!.*(?:\/test\/|\.test\.ts$)).*\.ts$/u.test(path))
  .map((path) => parse(path, readFileSync(root + path, 'utf8')));

test.each<[string, string, string[]]>([
  ['a variable', 'export let count = 0;', ['count']],
  ['a map that a function writes to', 'const m = new Map<string, string>();\nconst f = () => m.set("a", "b");', ['m']],
  ['a list that a function writes to', 'const all: string[] = [];\nfunction f() { all.push("a"); }', ['all']],
  ['an object that a function writes to', 'const o = { a: 1 };\nfunction f() { o.a = 2; }', ['o']],
  ['a function that keeps something', 'const f = keeping(() => 1);', ['f']],
  ['a table that is only read', 'const m = new Map([["a", 1]]);\nconst f = () => m.get("a");', []],
  ['a map that belongs to a call', 'function f() { const m = new Map(); m.set(1, 2); return m; }', []],
])('finds %s', (_, text, want) => {
  expect(stateIn(parse('a.ts', text), new Set(['keeping']))).toEqual(want);
});

test('a function that returns one which keeps something is known', () => {
  const text = 'function keeping() { const m = new Map(); return (a) => { m.set(a, 1); }; }';
  expect(keepersIn(parse('a.ts', text))).toEqual(['keeping']);
});

test('no module keeps anything from one run to the next but what the table says', () => {
  const keepers = new Set(files.flatMap(keepersIn));
  const found = files.flatMap((file) => stateIn(file, keepers).map((name) => ({ name, file: file.fileName })));
  expect(found.filter(({ name }) => kept[name] === undefined)).toEqual([]);
  expect(Object.keys(kept).filter((name) => !found.some((one) => one.name === name))).toEqual([]);
});
