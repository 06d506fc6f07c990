import type { Value } from '../model/type.js';
import type { Doc } from './doc.js';
import type { Reference } from './reference.js';
import type { TypeExpression } from './type-expression.js';

/** A property of an object, or all properties of another one. */
export type Entry =
  | { readonly kind: 'entry'; readonly name: string | number; readonly value: Expression; readonly doc?: Doc }
  | { readonly kind: 'spread'; readonly value: Expression };

export type Operator = '!==' | '??' | '=' | '??=';

/** A value as code writes it: a finite tree, in which other exports are references. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: Value }
  /** A value that a module exports. */
  | ({ readonly kind: 'reference' } & Reference)
  /** What is in scope without an import: a parameter, a constant of the file, `this`. */
  | { readonly kind: 'name'; readonly name: string }
  /** A property; `optional`: of what may be `undefined`. */
  | { readonly kind: 'property'; readonly of: Expression; readonly name: string; readonly optional?: true }
  /** An argument that is `null` is left out, or `undefined` where others follow; `pure`: bundlers may drop the call. */
  | {
      readonly kind: 'call';
      readonly callee: Expression;
      readonly types?: readonly TypeExpression[];
      readonly arguments: readonly (Expression | null)[];
      readonly pure?: true;
    }
  | { readonly kind: 'new'; readonly class: Expression; readonly arguments: readonly Expression[] }
  /** `lines`: each entry has a line of its own, however short it is. */
  | { readonly kind: 'object'; readonly entries: readonly Entry[]; readonly lines?: true }
  | { readonly kind: 'array'; readonly items: readonly Expression[] }
  /** A function without parameters. */
  | { readonly kind: 'function'; readonly returns: Expression }
  /** A value whose type is as narrow as it can be. */
  | { readonly kind: 'constant'; readonly value: Expression }
  | { readonly kind: 'binary'; readonly operator: Operator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'choice'; readonly if: Expression; readonly then: Expression; readonly else: Expression };

/** A statement of a body. */
export type Statement =
  | { readonly kind: 'return'; readonly value: Expression }
  | { readonly kind: 'run'; readonly value: Expression }
  /** Takes properties of a value by their names. */
  | { readonly kind: 'take'; readonly names: readonly string[]; readonly value: Expression };
