import type { Doc } from './doc.js';
import type { Reference } from './reference.js';

/** A member of an object type. */
export interface Member {
  readonly name: string;
  readonly optional?: true;
  readonly type: TypeExpression;
  readonly doc?: Doc;
}

/** A type as code writes it: a small finite tree, in which other exports are references. */
export type TypeExpression =
  /** A type that the language has: `string`, `Promise` with its arguments. */
  | { readonly kind: 'builtIn'; readonly name: string; readonly arguments?: readonly TypeExpression[] }
  /** A type that a module exports; `member` is what is named of it where it is a namespace. */
  | ({
      readonly kind: 'reference';
      readonly member?: string;
      readonly arguments?: readonly TypeExpression[];
    } & Reference)
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  /** A text of which only some parts are fixed, in their order: any text may stand between two of them. */
  | { readonly kind: 'template'; readonly parts: readonly string[] }
  | { readonly kind: 'union'; readonly members: readonly TypeExpression[] }
  | { readonly kind: 'intersection'; readonly members: readonly TypeExpression[] }
  /** Items from `least` on may be missing. */
  | {
      readonly kind: 'tuple';
      readonly items: readonly TypeExpression[];
      readonly least: number;
      readonly rest?: TypeExpression;
    }
  /** An object whose properties have any name, and values of one type. */
  | { readonly kind: 'map'; readonly values: TypeExpression }
  | { readonly kind: 'object'; readonly members: readonly Member[] }
  /** A function without parameters. */
  | { readonly kind: 'function'; readonly returns: TypeExpression }
  /** The type of a property of a type. */
  | { readonly kind: 'property'; readonly of: TypeExpression; readonly name: string }
  /** The names of the properties of a type. */
  | { readonly kind: 'keys'; readonly of: TypeExpression }
  /** The type of a constant. */
  | { readonly kind: 'typeOf'; readonly constant: Reference };
