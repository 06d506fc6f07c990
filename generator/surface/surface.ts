import type { Id } from '../model/id.js';
import type { Doc } from './doc.js';
import type { Expression, Statement } from './expression.js';
import type { Reference } from './reference.js';
import type { TypeExpression } from './type-expression.js';

/** Everything that an SDK exports, as plain data. */
export interface Surface {
  readonly files: readonly SourceFile[];
}

/** A module of an SDK. What it imports is not listed: that follows from the references in it. */
export interface SourceFile {
  /** `/`-separated, relative to the root of the SDK. */
  readonly path: string;
  /** Names that no import may take although no item has them: those of parameters that stand in scope of references. */
  readonly reserved?: readonly string[];
  /** Modules that are imported as a whole, each with the name that it goes by. */
  readonly whole?: Readonly<Record<string, string>>;
  readonly items: readonly Item[];
}

/** What a module declares or passes on, in its order. */
export type Item = TypeItem | EnumItem | ConstantItem | FunctionItem | ClassItem | ExportItem;

interface Named {
  readonly name: string;
  /** The module keeps it to itself. */
  readonly local?: true;
  readonly doc?: Doc;
  /** The place of the document that it stands for. */
  readonly id?: Id;
}

/** A name for a type. */
export interface TypeItem extends Named {
  readonly kind: 'type';
  readonly type: TypeExpression;
}

/** An enumeration: an object with a property for each value, and the type of those values by the same name. */
export interface EnumItem extends Named {
  readonly kind: 'enum';
  readonly members: readonly { readonly name: string; readonly value: string | number; readonly doc?: Doc }[];
  /** The type that makes the type of the values from that of the object. */
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

/** A function or method; callers see the overloads where there are any, else its own signature. */
export interface Callable extends Named, Signature {
  readonly overloads?: readonly Signature[];
  readonly async?: true;
  /** A method says that it is public. */
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
  /** Something else sets it: it is only declared. */
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

/** Exports of another module that this one passes on: those that are named, else all. */
export interface ExportItem {
  readonly kind: 'export';
  /** Absent where nothing is exported: the file only has to be a module. */
  readonly from?: string;
  readonly names?: readonly string[];
  /** The export of the other module that is the default export of this one, and the only one that is passed on. */
  readonly asDefault?: string;
  readonly typesOnly?: true;
}
