import type { Type, Value } from '../../model/model.js';
import type { Node } from '../node.js';
import type { Choice } from './schema.js';

import type { Reading } from '../context.js';

export type { Reading } from '../context.js';

/** The alternatives of a union, if they are not the listed schemas themselves. */
export interface Variants extends Choice {
  /** The type of the alternative at a position, or of the only one. */
  readonly typeAt: (node: Node, index?: number) => Type;
  /** The alternative for discriminator values that no other one has. */
  readonly otherwise?: Node;
}

/** `type` or null. */
export function nullable(type: Type): Type {
  const hasNull = type.kind === 'nullable' || type.kind === 'unknown' || isNullType(type);
  return hasNull ? type : { kind: 'nullable', inner: type };
}

/** Whether a type is `null` and nothing else. */
export const isNullType = (type: Type): boolean => type.kind === 'literal' && type.value === null;

/** The type of values that can only be null. */
export const nullType = ({ conventions }: Pick<Reading['context'], 'conventions'>): Type =>
  conventions.onlyNull === 'null' ? { kind: 'literal', value: null } : { kind: 'unknown' };

/** The type of a constant; unknown if no type can express it. */
export function literal({ context }: Pick<Reading, 'context'>, value: Value | undefined): Type {
  if (value === null) return nullType(context);
  // A number beyond the range of a double is read as infinity, which cannot be written.
  const isConstant = typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
  return isConstant ? { kind: 'literal', value: value as string | number | boolean } : { kind: 'unknown' };
}
