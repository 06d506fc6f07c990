import path from 'node:path/posix';
import ts from 'typescript';

/** A file with one thing changed that its types say otherwise. */
export interface Mutant {
  readonly file: string;
  readonly what: string;
  readonly text: string;
  /** Set where the change says nothing if two types are the same: as expressions of them. */
  readonly unless?: readonly [string, string];
}

interface Change {
  readonly what: string;
  readonly from: number;
  readonly to: number;
  readonly by: string;
  readonly unless?: readonly [string, string];
  /** What the change needs, as statements. */
  readonly needs?: string;
}

type Mutate = (node: ts.Node, names: Names) => Change[];

/** The schemas and errors of an SDK, and how a file imports them. */
interface Names {
  readonly file: string;
  readonly schemas: readonly { readonly name: string; readonly file: string }[];
}

const replaced = (node: ts.Node, by: string, what: string, more: Partial<Change> = {}): Change => ({
  what: `${what}: ${node.getText()} → ${by}`,
  from: node.getStart(),
  to: node.getEnd(),
  by,
  ...more,
});

/** Scalars of other TypeScript types; `integer` and `number` are one. */
const others: Readonly<Record<string, string>> = {
  string: 'number',
  number: 'string',
  integer: 'boolean',
  boolean: 'string',
};

const scalar: Mutate = (node) => {
  if (!ts.isStringLiteral(node)) return [];
  const [name = '', nullable] = node.text.split('|');
  const other = others[name];
  // Values and names are texts too: a scalar stands where a shape does.
  const property = ts.isPropertyAssignment(node.parent) && node.parent.initializer === node ? node.parent : undefined;
  const key = property?.name.getText() ?? '';
  const isShape = property !== undefined && !['literal', 'default', 'name', 'by', 'id', 'type'].includes(key);
  const isType = key === 'type' && ts.isCallExpression(property?.parent.parent ?? node);
  if (other === undefined || !(isShape || isType)) return [];
  return [replaced(node, JSON.stringify(nullable === undefined ? other : `${other}|${nullable}`), 'another scalar')];
};

/** The conversions by functions that bring values of other types. */
const conversions: Readonly<Record<string, string>> = {
  date: 'dateTime',
  dateTime: 'date',
  base64: 'dateTime',
  bytes: 'date',
};

const conversion: Mutate = (node) => {
  if (!ts.isPropertyAccessExpression(node) || node.expression.getText() !== 'schema') return [];
  const other = conversions[node.name.text];
  return other === undefined ? [] : [replaced(node, `schema.${other}`, 'another conversion')];
};

const isFields = (node: ts.Node): node is ts.ObjectLiteralExpression =>
  ts.isObjectLiteralExpression(node) &&
  ts.isCallExpression(node.parent) &&
  node.parent.arguments[0] === node &&
  /Object$|\.object$/u.test(node.parent.expression.getText());

/** The members of a descriptor that types speak of, and the readers of statuses. */
const isRequired = (node: ts.PropertyAssignment): boolean => {
  const { parent } = node;
  const outer = parent.parent;
  if (ts.isVariableDeclaration(outer) && outer.name.getText() === 'operation')
    return ['id', 'method', 'path', 'request', 'responses', 'errors'].includes(node.name.getText());
  return ts.isPropertyAssignment(outer) && ['responses', 'errors'].includes(outer.name.getText());
};

const dropped: Mutate = (node) => {
  if (!ts.isPropertyAssignment(node) || !(isFields(node.parent) || isRequired(node))) return [];
  return [{ what: `dropped: ${node.getText()}`, from: node.getFullStart(), to: node.getEnd() + 1, by: '' }];
};

const presence: Mutate = (node) => {
  if (!ts.isPropertyAssignment(node) || !isFields(node.parent)) return [];
  const { name } = node;
  const text = ts.isStringLiteral(name) ? name.text : name.getText();
  const other = text.endsWith('?') ? text.slice(0, -1) : `${text}?`;
  return [replaced(name, JSON.stringify(other), 'another presence')];
};

/** A list or something nullable that is not that any more. */
const unwrapped: Mutate = (node) => {
  const [only, ...more] = ts.isObjectLiteralExpression(node) ? node.properties : [];
  if (only === undefined || more.length > 0 || !ts.isPropertyAssignment(only)) return [];
  if (!['list', 'nullable'].includes(only.name.getText())) return [];
  return [replaced(node, only.initializer.getText(), 'unwrapped')];
};

/** Any other schema in place of one; two of the same type are one. */
const otherSchema: Mutate = (node, { file, schemas }) => {
  if (!ts.isIdentifier(node) || !node.text.endsWith('$')) return [];
  const { parent } = node;
  const isUse = !ts.isImportSpecifier(parent) && !(ts.isVariableDeclaration(parent) && parent.name === node);
  const at = schemas.findIndex(({ name }) => name === node.text);
  const other = schemas[(at + 1) % schemas.length];
  if (!isUse || at < 0 || other === undefined || other.name === node.text) return [];
  const from = path.relative(path.dirname(file), other.file).replace(/\.ts$/u, '.js');
  const needs = other.file === file ? '' : `import { ${other.name} as other } from "./${from}";`;
  const by = needs === '' ? other.name : 'other';
  return [{ ...replaced(node, by, 'another schema'), needs, unless: [`typeof ${node.text}`, `typeof ${by}`] }];
};

/** The readers by others that read something else. */
const readers: Readonly<Record<string, string>> = {
  json: 'empty',
  failure: 'empty',
  empty: 'text',
  stream: 'text',
  events: 'json',
};

const otherReader: Mutate = (node, { file }) => {
  if (!ts.isCallExpression(node)) return [];
  const other = readers[node.expression.getText()];
  if (other === undefined) return [];
  const from = path.relative(path.dirname(file), 'runtime/responses.js');
  const needs = `import { ${other} as other } from "${from}";`;
  const given = other === 'json' ? (node.arguments[0]?.getText() ?? '') : '';
  return [{ ...replaced(node, `other(${given})`, 'another reader'), needs }];
};

/** A union without a member. */
const narrower: Mutate = (node) => {
  if (!ts.isArrayLiteralExpression(node) || !ts.isCallExpression(node.parent)) return [];
  const isUnion = /\.oneOf(Scalars)?$/u.test(node.parent.expression.getText());
  const [first] = node.elements;
  if (!isUnion || first === undefined || node.elements.length < 2) return [];
  return [{ what: `without ${first.getText()}`, from: first.getStart(), to: first.getEnd() + 1, by: '' }];
};

const all: readonly Mutate[] = [scalar, conversion, dropped, presence, unwrapped, otherSchema, otherReader, narrower];

/** The mutants of the files that were made of a document, in order. */
export function mutantsOf(files: ReadonlyMap<string, string>): Mutant[] {
  const schemas = [...files].flatMap(([file, text]) =>
    [...text.matchAll(/^export const (\w+\$): schema\.Schema</gmu)].map(([, name = '']) => ({ name, file })),
  );
  return [...files].flatMap(([file, text]): Mutant[] => {
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
    const changes: Change[] = [];
    const visit = (node: ts.Node): void => {
      changes.push(...all.flatMap((mutate) => mutate(node, { file, schemas })));
      ts.forEachChild(node, visit);
    };
    if (/^(funcs|models)\//u.test(file)) visit(source);
    return changes.map(({ what, from, to, by, needs = '', unless }) => ({
      file,
      what,
      text: `${text.slice(0, from)}${by}${text.slice(to)}\n${needs}`,
      ...(unless ? { unless } : {}),
    }));
  });
}
