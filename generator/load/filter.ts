import { jsonpath, type JSONPathEnvironment } from 'json-p3';
import { isDraftObject, type Draft } from './member.js';

const { FilterExpressionLiteral, FunctionExtension, InfixExpression, LogicalExpression } = jsonpath.expressions;
const { PrefixExpression, RelativeQuery, RootQuery } = jsonpath.expressions;

type Expression = jsonpath.expressions.FilterExpression;

/** Whether an expression sees of the current value only what lies below it, and so nothing in a text or a number. */
function looksBelow(expression: Expression): boolean {
  if (expression instanceof FilterExpressionLiteral || expression instanceof RootQuery) return true;
  if (expression instanceof RelativeQuery) return expression.path.segments.length > 0;
  if (expression instanceof LogicalExpression) return looksBelow(expression.expression);
  if (expression instanceof PrefixExpression) return looksBelow(expression.right);
  if (expression instanceof InfixExpression) return looksBelow(expression.left) && looksBelow(expression.right);
  return expression instanceof FunctionExtension && expression.args.every(looksBelow);
}

/**
 * The test that a filter is, for the children of nodes of a document that does not change meanwhile. Most children are
 * texts and numbers: of these it is the same for all, where it is a test of their members.
 */
export function testOf(
  { expression }: jsonpath.selectors.FilterSelector,
  environment: JSONPathEnvironment,
  rootValue: Draft,
): (value: Draft, name: string | number) => boolean {
  const evaluate = (currentValue: Draft, currentKey?: string | number): boolean =>
    expression.evaluate({ environment, currentValue, rootValue, ...(currentKey === undefined ? {} : { currentKey }) });
  if (!looksBelow(expression)) return evaluate;
  let ofLeaves: boolean | undefined;
  return (value, name) =>
    Array.isArray(value) || isDraftObject(value) ? evaluate(value, name) : (ofLeaves ??= evaluate(null));
}
