import type { Doc } from './doc.js';
import type { Reference } from './reference.js';

/** A property of an object type. */
export interface Member {
  readonly name: string;
  readonly optional?: true;
  readonly type: TypeExpression;
  readonly doc?: Doc;
}

/** A type as a finite tree. Other exports are references. */
export type TypeExpression =
  /** A built-in type with its type arguments: `string`, `Promise<T>`. */
  | { readonly kind: 'builtIn'; readonly name: string; readonly arguments?: readonly TypeExpression[] }
  /** A type exported by a module; `member` names a type inside if the export is a namespace. */
  | ({
      readonly kind: 'reference';
      readonly member?: string;
      readonly arguments?: readonly TypeExpression[];
    } & Reference)
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  /** A template literal type: fixed parts in order with any text between them. */
  | { readonly kind: 'template'; readonly parts: readonly string[] }
  | { readonly kind: 'union'; readonly members: readonly TypeExpression[] }
  | { readonly kind: 'intersection'; readonly members: readonly TypeExpression[] }
  /** A tuple. Items from index `least` on are optional. */
  | {
      readonly kind: 'tuple';
      readonly items: readonly TypeExpression[];
      readonly least: number;
      readonly rest?: TypeExpression;
    }
  /** An object with any property names and values of one type. */
  | { readonly kind: 'map'; readonly values: TypeExpression }
  | { readonly kind: 'object'; readonly members: readonly Member[] }
  /** A function without parameters. */
  | { readonly kind: 'function'; readonly returns: TypeExpression }
  /** An indexed access type. */
  | { readonly kind: 'property'; readonly of: TypeExpression; readonly name: string }
  /** The `keyof` a type. */
  | { readonly kind: 'keys'; readonly of: TypeExpression }
  /** The `typeof` a constant. */
  | { readonly kind: 'typeOf'; readonly constant: Reference };
