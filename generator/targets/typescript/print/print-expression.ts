import type { Entry, Expression, Statement } from '../../../surface/expression.js';
import type { Imports } from '../../../surface/imports.js';
import { printType } from './print-type.js';
import { argumentsText, block, comment, docLines, key, literalText, quote } from './text.js';

function entryText(entry: Entry, imports: Imports): string {
  const text = printExpression(entry.value, imports);
  if (entry.kind === 'spread') return `...${text}`;
  const words = entry.doc === undefined ? '' : comment(docLines(entry.doc));
  const name = typeof entry.name === 'number' ? String(entry.name) : key(entry.name);
  return entry.value.kind === 'name' && name === text ? `${words}${name}` : `${words}${name}: ${text}`;
}

function objectText({ entries, lines }: Extract<Expression, { kind: 'object' }>, imports: Imports): string {
  const texts = entries.map((entry) => entryText(entry, imports));
  return lines === true && texts.length > 0 ? `{\n${texts.map((text) => `${text},`).join('\n')}\n}` : block(texts, ',');
}

function callText(call: Extract<Expression, { kind: 'call' }>, imports: Imports): string {
  const callee = printExpression(call.callee, imports);
  const types = call.types === undefined ? '' : `<${call.types.map((type) => printType(type, imports)).join(', ')}>`;
  const given = call.arguments.map((argument) => (argument === null ? undefined : printExpression(argument, imports)));
  return `${call.pure ? '/* @__PURE__ */ ' : ''}${callee}${types}(${argumentsText(given)})`;
}

const isName = (text: string): boolean => /^[A-Za-z_$][\w$]*$/u.test(text);

function propertyText(expression: Extract<Expression, { kind: 'property' }>, imports: Imports): string {
  const { of, name, optional } = expression;
  const whole = printExpression(of, imports);
  if (isName(name)) return `${whole}${optional ? '?.' : '.'}${name}`;
  return `${whole}${optional ? '?.' : ''}[${quote(name)}]`;
}

/** Whether an expression needs brackets beside an operator. */
const loose: ReadonlySet<Expression['kind']> = new Set(['binary', 'choice', 'function']);

function inBrackets(expression: Expression, imports: Imports): string {
  const text = printExpression(expression, imports);
  return loose.has(expression.kind) ? `(${text})` : text;
}

/** Prints an expression with the local names of its references. */
export function printExpression(expression: Expression, imports: Imports): string {
  switch (expression.kind) {
    case 'literal':
      return literalText(expression.value);
    case 'reference':
      return imports.value(expression.from, expression.name);
    case 'name':
      return expression.name;
    case 'property':
      return propertyText(expression, imports);
    case 'call':
      return callText(expression, imports);
    case 'new':
      return `new ${printExpression(expression.class, imports)}(${expression.arguments.map((argument) => printExpression(argument, imports)).join(', ')})`;
    case 'object':
      return objectText(expression, imports);
    case 'array':
      return `[${expression.items.map((item) => printExpression(item, imports)).join(', ')}]`;
    case 'function':
      return `() => ${printExpression(expression.returns, imports)}`;
    case 'constant':
      return `${printExpression(expression.value, imports)} as const`;
    case 'binary':
      return `${inBrackets(expression.left, imports)} ${expression.operator} ${inBrackets(expression.right, imports)}`;
    case 'choice': {
      const [test, then, other] = [expression.if, expression.then, expression.else].map((part) =>
        printExpression(part, imports),
      );
      return `${String(test)} ? ${String(then)} : ${String(other)}`;
    }
  }
}

/** Prints a statement of a function body. */
export function printStatement(statement: Statement, imports: Imports): string {
  const text = printExpression(statement.value, imports);
  switch (statement.kind) {
    case 'return':
      // Brackets show that the assignment is intended.
      return statement.value.kind === 'binary' &&
        statement.value.operator.endsWith('=') &&
        statement.value.operator !== '!=='
        ? `return (${text});`
        : `return ${text};`;
    case 'run':
      return `${text};`;
    case 'take':
      return `const { ${statement.names.join(', ')} } = ${text};`;
  }
}
