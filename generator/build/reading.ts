import type { Type } from '../model/model.js';
import type { Node } from './node.js';
import type { Choice } from './schema.js';

export type { Reading } from './context.js';

/** The alternatives of a union, where they are not those that its schema lists as they stand. */
export interface Variants extends Choice {
  /** The type of an alternative by its position; without one, of the only alternative. */
  readonly typeAt: (node: Node, index?: number) => Type;
  /** The one that values of the discriminator stand for which no other has. */
  readonly otherwise?: Node;
}

/** `type` or null. */
export function nullable(type: Type): Type {
  return type.kind === 'nullable' || type.kind === 'unknown' ? type : { kind: 'nullable', inner: type };
}
