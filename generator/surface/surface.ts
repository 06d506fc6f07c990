import type { Id } from '../model/id.js';
import type { Doc } from './doc.js';
import type { Expression, Statement } from './expression.js';
import type { Reference } from './reference.js';
import type { TypeExpression } from './type-expression.js';

/** Everything an SDK exports, as plain data. */
export interface Surface {
  readonly files: readonly SourceFile[];
}

/** A module of an SDK. Its imports are not listed: they follow from its references. */
export interface SourceFile {
  /** `/`-separated, relative to the root of the SDK. */
  readonly path: string;
  /** Names that no import may use besides those of items: parameters in whose scope references occur. */
  readonly reserved?: readonly string[];
  /** Namespace imports, each with its local name. */
  readonly whole?: Readonly<Record<string, string>>;
  readonly items: readonly Item[];
}

/** A declaration or re-export of a module, in order. */
export type Item = TypeItem | EnumItem | ConstantItem | FunctionItem | ClassItem | ExportItem;

interface Named {
  readonly name: string;
  /** Whether the module does not export it. */
  readonly local?: true;
  readonly doc?: Doc;
  /** The place in the document that it comes from. */
  readonly id?: Id;
}

/** A type alias. */
export interface TypeItem extends Named {
  readonly kind: 'type';
  readonly type: TypeExpression;
}

/** An enumeration: an object with a property for each value, and a type of the same name for those values. */
export interface EnumItem extends Named {
  readonly kind: 'enum';
  readonly members: readonly { readonly name: string; readonly value: string | number; readonly doc?: Doc }[];
  /** The generic type that computes the value type from the object's type. */
  readonly values: Reference;
}

export interface ConstantItem extends Named {
  readonly kind: 'constant';
  readonly type?: TypeExpression;
  readonly value: Expression;
}

export interface Parameter {
  readonly name: string;
  readonly type: TypeExpression;
  readonly optional?: true;
  readonly default?: Expression;
}

export interface Signature {
  readonly parameters: readonly Parameter[];
  readonly returns: TypeExpression;
}

/** A function or method. Callers see its overloads if it has any, else its own signature. */
export interface Callable extends Named, Signature {
  readonly overloads?: readonly Signature[];
  readonly async?: true;
  /** Whether a method has the modifier `public`. */
  readonly public?: true;
  readonly body: readonly Statement[];
}

export interface FunctionItem extends Callable {
  readonly kind: 'function';
}

export interface Property {
  readonly name: string;
  readonly type: TypeExpression;
  readonly optional?: true;
  readonly readonly?: true;
  readonly private?: true;
  /** Whether it is only declared, because something else sets it. */
  readonly declared?: true;
  readonly doc?: Doc;
}

export interface Getter {
  readonly name: string;
  readonly returns: TypeExpression;
  readonly body: readonly Statement[];
}

export interface Constructor {
  readonly parameters: readonly Parameter[];
  readonly body: readonly Statement[];
}

export interface ClassItem extends Named {
  readonly kind: 'class';
  readonly extends: { readonly class: Reference | string; readonly arguments?: readonly TypeExpression[] };
  readonly properties?: readonly Property[];
  readonly getters?: readonly Getter[];
  readonly constructs?: Constructor;
  readonly methods?: readonly Callable[];
}

/** A re-export of another module: the listed names, or all. */
export interface ExportItem {
  readonly kind: 'export';
  /** Absent for `export {}`, which only makes the file a module. */
  readonly from?: string;
  readonly names?: readonly string[];
  /** The export of the other module that becomes the default export of this one, and the only one re-exported. */
  readonly asDefault?: string;
  readonly typesOnly?: true;
}
