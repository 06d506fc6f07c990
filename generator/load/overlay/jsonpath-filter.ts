import { jsonpath, type JSONPathEnvironment } from 'json-p3';
import { sizeOf, type Size } from './growth.js';
import { isDraftObject, type Draft } from '../member.js';

const { FilterExpressionLiteral, FunctionExtension, InfixExpression, LogicalExpression } = jsonpath.expressions;
const { PrefixExpression, RelativeQuery, RootQuery } = jsonpath.expressions;

type Expression = jsonpath.expressions.FilterExpression;
type Query = jsonpath.expressions.RelativeQuery;

/** The queries through which an expression sees the current value; `undefined` if it sees more of it. */
function queriesOf(expression: Expression): readonly Query[] | undefined {
  if (expression instanceof FilterExpressionLiteral || expression instanceof RootQuery) return [];
  if (expression instanceof RelativeQuery) return expression.path.segments.length > 0 ? [expression] : undefined;
  if (expression instanceof LogicalExpression) return queriesOf(expression.expression);
  if (expression instanceof PrefixExpression) return queriesOf(expression.right);
  if (expression instanceof InfixExpression) return together([expression.left, expression.right]);
  return expression instanceof FunctionExtension ? together(expression.args) : undefined;
}

function together(expressions: readonly Expression[]): readonly Query[] | undefined {
  const found = expressions.map(queriesOf);
  return found.every((one) => one !== undefined) ? found.flat() : undefined;
}

/** The operands of an expression. */
function partsOf(expression: Expression): readonly Expression[] {
  if (expression instanceof LogicalExpression) return [expression.expression];
  if (expression instanceof PrefixExpression) return [expression.right];
  if (expression instanceof InfixExpression) return [expression.left, expression.right];
  return expression instanceof FunctionExtension ? expression.args : [];
}

/** How deeply queries with `..` are nested in an expression: each walks everything below a value. */
function degreeOf(expression: Expression): number {
  const most = (degrees: readonly number[]): number => degrees.reduce((one, other) => Math.max(one, other), 0);
  if (!(expression instanceof RootQuery || expression instanceof RelativeQuery))
    return most(partsOf(expression).map(degreeOf));
  return expression.path.segments.reduce((sum, segment) => {
    const inside = segment.selectors.map((one) =>
      one instanceof jsonpath.selectors.FilterSelector ? degreeOf(one.expression) : 0,
    );
    return sum + Number(isDescendant(segment)) + most(inside);
  }, 0);
}

/** Whether a segment is a descendant segment (RFC 9535, section 2.5.2). */
export const isDescendant = (segment: { toString: () => string }): boolean => segment.toString().startsWith('..');

const isFromRoot = (expression: Expression): boolean =>
  expression instanceof RootQuery || partsOf(expression).some(isFromRoot);

/** About how many values a filter looks at to test one. */
export function costOf({ expression }: jsonpath.selectors.FilterSelector, root: Draft): (value: Draft) => number {
  const degree = degreeOf(expression);
  if (degree === 0) return () => 1;
  const cost = ({ values, levels }: Size): number => values * levels ** (degree - 1);
  if (!isFromRoot(expression)) return (value) => cost(sizeOf(value));
  const whole = cost(sizeOf(root));
  return () => whole;
}

/** The names that a query can start with; `undefined` if it can start with any. */
function namesOf({ path: { segments } }: Query): readonly string[] | undefined {
  const [first] = segments;
  if (first === undefined || isDescendant(first)) return undefined;
  const names = first.selectors.map((one) => (one instanceof jsonpath.selectors.NameSelector ? one.name : undefined));
  return names.every((name) => name !== undefined) ? names : undefined;
}

/** Whether queries can find anything in a value: nothing in a string or a number, nor without a name that they start with. */
function finder(queries: readonly Query[]): (value: Draft) => boolean {
  const names = queries.map(namesOf);
  if (!names.every((some) => some !== undefined)) return (value) => typeof value === 'object' && value !== null;
  const distinct = [...new Set(names.flat())];
  return (value) => isDraftObject(value) && distinct.some((name) => Object.hasOwn(value, name));
}

/**
 * The test that a filter is, for the children of nodes of a document that does not change meanwhile. Where its queries find
 * nothing, and that is nearly everywhere, all values are the same to it.
 */
export function testOf(
  { expression }: jsonpath.selectors.FilterSelector,
  environment: JSONPathEnvironment,
  rootValue: Draft,
): (value: Draft, name: string | number) => boolean {
  const evaluate = (currentValue: Draft, currentKey?: string | number): boolean =>
    expression.evaluate({ environment, currentValue, rootValue, ...(currentKey === undefined ? {} : { currentKey }) });
  const queries = queriesOf(expression);
  if (queries === undefined) return evaluate;
  const mayFind = finder(queries);
  let otherwise: boolean | undefined;
  return (value, name) => (mayFind(value) ? evaluate(value, name) : (otherwise ??= evaluate(null)));
}
