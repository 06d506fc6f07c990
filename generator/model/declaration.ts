import type { Id } from './id.js';
import type { Xml } from './xml.js';
import type { Type, Value, Words } from './type.js';

/** What a target may build a name from; never a final name, since each language spells and resolves conflicts its own way. */
export type NameHint =
  | { readonly kind: 'component'; readonly key: string }
  /** A structure that a language makes of a whole operation or of the security of the client. */
  | {
      readonly kind: 'derived';
      readonly base: string;
      readonly suffix: string;
      /** The base where the name with the first one is taken. */
      readonly otherwise?: string;
    }
  | {
      readonly kind: 'inline';
      /** What the structure is to its owner. */
      readonly role: 'property' | 'item' | 'value' | 'member' | 'parameter' | 'body' | 'response';
      /** The body or response that it is inside of, with no property on the way. */
      readonly part?: 'body' | 'response';
      /** Whether it is an item of the list that a body or response is. */
      readonly item?: true;
      /** Where the parameter travels, for structures of parameters. */
      readonly location?: string;
      /** The status of the response that the structure is part of, in capitals: `404`, `4XX`, `DEFAULT`. */
      readonly status?: string;
      /** The owner: a declaration's or an operation's id. */
      readonly owner: Id;
      /** The name that the document asks for (`x-speakeasy-name-override`). */
      readonly given?: string;
      /** The structure's own title; a nullable wrapper's does not count. */
      readonly title?: string;
      /** The nearest property or parameter name on the way from the owner. */
      readonly property?: string;
      /** Position among the members of a union, from 0. */
      readonly index?: number;
    };

interface Base extends Words {
  readonly id: Id;
  readonly hint: NameHint;
}

/** A property of an object, or a parameter's value. `required` is the document's word; nullability lives in `type`. */
export interface Field extends Words {
  readonly id: Id;
  /** The name on the wire. */
  readonly name: string;
  /** A name that the document asks for in code (`x-speakeasy-name-override`). */
  readonly nameOverride?: string;
  /** Whether it is the message of the error that it is part of (`x-speakeasy-error-message`). */
  readonly isMessage?: true;
  readonly type: Type;
  /** What may be met on the wire, where `type` is narrowed to what selects the object as a member of unions. */
  readonly onWire?: Type;
  /** No schema describes it, only a union selects by it, and its object stands elsewhere too: there it is left out. */
  readonly mayLack?: true;
  readonly required: boolean;
  readonly default?: Value;
  readonly xml?: Xml;
  readonly readOnly?: boolean;
  readonly writeOnly?: boolean;
}

/** An object with named properties; `additional` is the type of the values beside them, absent when there are none. */
export interface ObjectDeclaration extends Base {
  readonly kind: 'object';
  readonly fields: readonly Field[];
  readonly additional?: Type;
  /** What the document says of the values beside the named properties. */
  readonly additionalDescription?: string;
  /** No values may be beside the named properties. */
  readonly closed?: true;
  /** Names on the wire of properties that are left out as they are never sent. */
  readonly unsent?: readonly string[];
}

/** A member of an enumeration; `name` is a name the document asks for (`x-enum-varnames` and its like), `title` its words. */
export interface EnumMember {
  readonly value: string | number;
  readonly name?: string;
  readonly title?: string;
  readonly description?: string;
}

/**
 * A set of strings or numbers; `open` sets admit values that the document does not list, and those that are `suggested`
 * are only examples of what the document admits.
 */
export interface EnumDeclaration extends Base {
  readonly kind: 'enum';
  readonly base: 'string' | 'number';
  readonly members: readonly EnumMember[];
  readonly open: boolean;
  readonly suggested?: true;
}

/** The property whose value selects a member of a union, and the member (by index) that each value selects, in the mapping's order. */
export interface Discriminator {
  readonly property: string;
  readonly mapping: readonly { readonly value: string; readonly member: number }[];
  /** The member that any other value selects. */
  readonly otherwise?: number;
}

/** One of several types, in document order. */
export interface UnionDeclaration extends Base {
  readonly kind: 'union';
  readonly members: readonly Type[];
  readonly discriminator?: Discriminator;
}

/** A name for a type that is neither object, enumeration nor union. */
export interface AliasDeclaration extends Base {
  readonly kind: 'alias';
  readonly type: Type;
  /**
   * The type itself stands where it is used, with this name beside it. Absent for a type that refers to itself without an
   * object on the way, such as a list of lists: there a reference stands.
   */
  readonly inPlace?: true;
}

/** What gets a name. */
export type Declaration = ObjectDeclaration | EnumDeclaration | UnionDeclaration | AliasDeclaration;
