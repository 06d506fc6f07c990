import type { Type, Value } from '../../model/model.js';
import type { Node } from '../node.js';
import type { Choice } from './schema.js';

import type { Reading } from '../context.js';

export type { Reading } from '../context.js';

/** The alternatives of a union, where they are not those that its schema lists as they stand. */
export interface Variants extends Choice {
  /** The type of an alternative by its position; without one, of the only alternative. */
  readonly typeAt: (node: Node, index?: number) => Type;
  /** The one that values of the discriminator stand for which no other has. */
  readonly otherwise?: Node;
}

/** `type` or null. */
export function nullable(type: Type): Type {
  const hasNull = type.kind === 'nullable' || type.kind === 'unknown' || isNullType(type);
  return hasNull ? type : { kind: 'nullable', inner: type };
}

/** Whether a type is `null` and nothing else. */
export const isNullType = (type: Type): boolean => type.kind === 'literal' && type.value === null;

/** The type of what can only be null. */
export const nullType = ({ conventions }: Pick<Reading['context'], 'conventions'>): Type =>
  conventions.onlyNull === 'null' ? { kind: 'literal', value: null } : { kind: 'unknown' };

/** The type of a constant: any value, where it is none that a type can say. */
export function literal({ context }: Pick<Reading, 'context'>, value: Value | undefined): Type {
  if (value === null) return nullType(context);
  // A number that is too large for one is read as infinite, and cannot be written.
  const isConstant = typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
  return isConstant ? { kind: 'literal', value: value as string | number | boolean } : { kind: 'unknown' };
}
