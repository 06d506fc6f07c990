import type { Id } from './id.js';
import type { Xml } from './xml.js';
import type { Type, Value, Words } from './type.js';

/** What a name is built from. Never a final name: each language has its own casing and resolves conflicts itself. */
export type NameHint =
  | { readonly kind: 'component'; readonly key: string }
  /** A structure that a language derives from a whole operation or from the client's security. */
  | {
      readonly kind: 'derived';
      readonly base: string;
      readonly suffix: string;
      /** The base to use if the name with the first one is taken. */
      readonly otherwise?: string;
    }
  | {
      readonly kind: 'inline';
      /** The role of the structure in its owner. */
      readonly role: 'property' | 'item' | 'value' | 'member' | 'parameter' | 'body' | 'response';
      /** The body or response that contains it without a property in between. */
      readonly part?: 'body' | 'response';
      /** Whether it is an item of an array that is the whole body or response. */
      readonly item?: true;
      /** The location of the parameter, for structures of parameters. */
      readonly location?: string;
      /** The status of the response that contains the structure, in capitals: `404`, `4XX`, `DEFAULT`. */
      readonly status?: string;
      /** The owner: a declaration's or an operation's id. */
      readonly owner: Id;
      /** The name requested by the document (`x-speakeasy-name-override`). */
      readonly given?: string;
      /** The structure's own title; a nullable wrapper's does not count. */
      readonly title?: string;
      /** The nearest property or parameter name on the path from the owner. */
      readonly property?: string;
      /** Position among the members of a union, from 0. */
      readonly index?: number;
    };

interface Base extends Words {
  readonly id: Id;
  readonly hint: NameHint;
}

/** A property of an object, or a parameter's value. `required` is as in the document; nullability is part of `type`. */
export interface Field extends Words {
  readonly id: Id;
  /** The name on the wire. */
  readonly name: string;
  /** The name in code requested by the document (`x-speakeasy-name-override`). */
  readonly nameOverride?: string;
  /** Whether it is the message of its error (`x-speakeasy-error-message`). */
  readonly isMessage?: true;
  readonly type: Type;
  /** The type on the wire, if `type` is narrowed to the values that select the object as a member of unions. */
  readonly onWire?: Type;
  /** No schema describes it: a union selects by it. Where its object is used outside the union, it is left out. */
  readonly mayLack?: true;
  readonly required: boolean;
  readonly default?: Value;
  readonly xml?: Xml;
  readonly readOnly?: boolean;
  readonly writeOnly?: boolean;
}

/** An object with named properties; `additional` is the type of additional properties, if there are any. */
export interface ObjectDeclaration extends Base {
  readonly kind: 'object';
  readonly fields: readonly Field[];
  readonly additional?: Type;
  /** The document's description of additional properties. */
  readonly additionalDescription?: string;
  /** Whether additional properties are forbidden. */
  readonly closed?: true;
  /** Wire names of properties that are left out because they are never sent. */
  readonly unsent?: readonly string[];
}

/**
 * A member of an enumeration; `name` is requested by the document (`x-enum-varnames` and similar), `title` describes
 * it.
 */
export interface EnumMember {
  readonly value: string | number;
  readonly name?: string;
  readonly title?: string;
  readonly description?: string;
}

/**
 * A set of strings or numbers. `open` sets allow values that the document does not list, and the values of `suggested`
 * sets are only examples.
 */
export interface EnumDeclaration extends Base {
  readonly kind: 'enum';
  readonly base: 'string' | 'number';
  readonly members: readonly EnumMember[];
  readonly open: boolean;
  readonly suggested?: true;
}

/**
 * The property whose value selects a member of a union, and the index of the member for each value, in mapping order.
 */
export interface Discriminator {
  readonly property: string;
  readonly mapping: readonly { readonly value: string; readonly member: number }[];
  /** The member for all other values. */
  readonly otherwise?: number;
}

/** A union of types, in document order. */
export interface UnionDeclaration extends Base {
  readonly kind: 'union';
  readonly members: readonly Type[];
  readonly discriminator?: Discriminator;
}

/** An alias of a type that is neither object, enumeration nor union. */
export interface AliasDeclaration extends Base {
  readonly kind: 'alias';
  readonly type: Type;
  /**
   * The type is written out where it is used and carries this name. Absent for a type that refers to itself without an
   * object in between, such as a nested array: such a type is used by reference.
   */
  readonly inPlace?: true;
}

/** Everything that has a name. */
export type Declaration = ObjectDeclaration | EnumDeclaration | UnionDeclaration | AliasDeclaration;
