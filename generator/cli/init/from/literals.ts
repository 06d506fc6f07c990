import { ts } from 'ts-morph';

/** A value that only running the program would tell; `source` is how it is written, shortened. */
export class Computed {
  readonly source: string;
  constructor(source: string) {
    this.source = source.length > 60 ? `${source.slice(0, 60)}…` : source;
  }
}

/** How deep values may lie in each other, and names lead to each other. */
const deepest = 50;

/**
 * What a configuration program exports, as far as it is written out: objects, lists, texts, numbers and names of constants
 * of the same file. Nothing is run; every other expression is `Computed`. Undefined if it exports nothing.
 */
export function readLiterals(text: string, name: string): unknown {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const exported = file.statements.flatMap((statement) => exportOf(statement) ?? [])[0];
  return exported === undefined ? undefined : valueOf(exported, constantsOf(file), 0);
}

type Constants = ReadonlyMap<string, ts.Expression>;

function exportOf(statement: ts.Statement): ts.Expression | undefined {
  if (ts.isExportAssignment(statement)) return statement.expression;
  if (!ts.isExpressionStatement(statement) || !ts.isBinaryExpression(statement.expression)) return undefined;
  const { left, operatorToken, right } = statement.expression;
  const isExport =
    operatorToken.kind === ts.SyntaxKind.EqualsToken && /^(?:module\.)?exports(?:\.default)?$/.test(left.getText());
  return isExport ? right : undefined;
}

function constantsOf(file: ts.SourceFile): Constants {
  const declarations = file.statements.flatMap((statement) =>
    ts.isVariableStatement(statement) && (statement.declarationList.flags & ts.NodeFlags.Const) !== 0
      ? [...statement.declarationList.declarations]
      : [],
  );
  return new Map(
    declarations.flatMap(({ name, initializer }) =>
      ts.isIdentifier(name) && initializer !== undefined ? [[name.text, initializer] as const] : [],
    ),
  );
}

function valueOf(node: ts.Expression, constants: Constants, depth: number): unknown {
  const inner = (expression: ts.Expression): unknown => valueOf(expression, constants, depth + 1);
  if (depth > deepest) return new Computed(node.getText());
  const wrapped = unwrapped(node);
  if (wrapped !== undefined) return inner(wrapped);
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (ts.isArrayLiteralExpression(node)) return node.elements.map(inner);
  if (ts.isObjectLiteralExpression(node)) return objectOf(node, inner);
  if (ts.isIdentifier(node)) {
    const constant = constants.get(node.text);
    return constant === undefined ? (node.text === 'undefined' ? undefined : new Computed(node.text)) : inner(constant);
  }
  const word = words.get(node.kind);
  return word === undefined ? new Computed(node.getText()) : word.value;
}

const words: ReadonlyMap<ts.SyntaxKind, { readonly value: boolean | null }> = new Map([
  [ts.SyntaxKind.TrueKeyword, { value: true }],
  [ts.SyntaxKind.FalseKeyword, { value: false }],
  [ts.SyntaxKind.NullKeyword, { value: null }],
]);

/** What an expression only passes on: `defineConfig({ … })`, `() => ({ … })`, `{ … } as const`, `({ … })`. */
function unwrapped(node: ts.Expression): ts.Expression | undefined {
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node))
    return node.expression;
  if (ts.isCallExpression(node) && node.arguments.length === 1 && /^define\w*$/.test(node.expression.getText()))
    return node.arguments[0];
  if (!ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) return undefined;
  if (!ts.isBlock(node.body)) return node.body;
  const [only, ...others] = node.body.statements;
  return only !== undefined && others.length === 0 && ts.isReturnStatement(only) ? only.expression : undefined;
}

function objectOf(node: ts.ObjectLiteralExpression, inner: (expression: ts.Expression) => unknown): unknown {
  const members = node.properties.flatMap((property): (readonly [string, unknown])[] => {
    if (ts.isSpreadAssignment(property)) {
      const spread = inner(property.expression);
      const isObject = typeof spread === 'object' && spread !== null && !(spread instanceof Computed);
      return isObject
        ? Object.entries(spread)
        : [[`...${property.expression.getText()}`, new Computed(property.getText())]];
    }
    const key = keyOf(property.name);
    if (key === undefined) return [[property.name.getText(), new Computed(property.getText())]];
    if (ts.isPropertyAssignment(property)) return [[key, inner(property.initializer)]];
    if (ts.isShorthandPropertyAssignment(property)) return [[key, inner(property.name)]];
    return [[key, new Computed(property.getText())]];
  });
  return Object.fromEntries(members.filter(([, value]) => value !== undefined));
}

const keyOf = (name: ts.PropertyName): string | undefined =>
  ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name) ? name.text : undefined;
