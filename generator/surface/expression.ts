import type { Value } from '../model/type.js';
import type { Doc } from './doc.js';
import type { Reference } from './reference.js';
import type { TypeExpression } from './type-expression.js';

/** A property of an object literal, or a spread of another object. */
export type Entry =
  | { readonly kind: 'entry'; readonly name: string | number; readonly value: Expression; readonly doc?: Doc }
  | { readonly kind: 'spread'; readonly value: Expression };

export type Operator = '!==' | '??' | '=' | '??=';

/** An expression as a finite tree. Other exports are references. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: Value }
  /** A value exported by a module. */
  | ({ readonly kind: 'reference' } & Reference)
  /** A name in scope without an import: a parameter, a constant of the file, `this`. */
  | { readonly kind: 'name'; readonly name: string }
  /** A property access; `optional` writes `?.`. */
  | { readonly kind: 'property'; readonly of: Expression; readonly name: string; readonly optional?: true }
  /** A call. A `null` argument is left out, or `undefined` if others follow; `pure`: bundlers may drop the call. */
  | {
      readonly kind: 'call';
      readonly callee: Expression;
      readonly types?: readonly TypeExpression[];
      readonly arguments: readonly (Expression | null)[];
      readonly pure?: true;
    }
  | { readonly kind: 'new'; readonly class: Expression; readonly arguments: readonly Expression[] }
  /** `lines`: each entry has its own line, however short. */
  | { readonly kind: 'object'; readonly entries: readonly Entry[]; readonly lines?: true }
  | { readonly kind: 'array'; readonly items: readonly Expression[] }
  /** A function without parameters. */
  | { readonly kind: 'function'; readonly returns: Expression }
  /** A value with a const assertion. */
  | { readonly kind: 'constant'; readonly value: Expression }
  | { readonly kind: 'binary'; readonly operator: Operator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'choice'; readonly if: Expression; readonly then: Expression; readonly else: Expression };

/** A statement of a function body. */
export type Statement =
  | { readonly kind: 'return'; readonly value: Expression }
  | { readonly kind: 'run'; readonly value: Expression }
  /** Destructures properties of a value. */
  | { readonly kind: 'take'; readonly names: readonly string[]; readonly value: Expression };
