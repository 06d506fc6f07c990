import { jsonpath, type JSONPathEnvironment } from 'json-p3';
import { isDraftObject, type Draft } from './member.js';

const { FilterExpressionLiteral, FunctionExtension, InfixExpression, LogicalExpression } = jsonpath.expressions;
const { PrefixExpression, RelativeQuery, RootQuery } = jsonpath.expressions;

type Expression = jsonpath.expressions.FilterExpression;
type Query = jsonpath.expressions.RelativeQuery;

/** The queries by which an expression sees the current value, if that is all that it sees of it. */
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

/** The names that a query begins with; `undefined` where it may begin with any. */
function namesOf({ path: { segments } }: Query): readonly string[] | undefined {
  const [first] = segments;
  if (first === undefined || first.toString().startsWith('..')) return undefined;
  const names = first.selectors.map((one) => (one instanceof jsonpath.selectors.NameSelector ? one.name : undefined));
  return names.every((name) => name !== undefined) ? names : undefined;
}

/** Whether queries may find anything in a value: nothing in a text or a number, nor where no name is that they begin with. */
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
