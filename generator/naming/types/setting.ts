import type { Conventions } from '../../conventions/conventions.js';
import type { Language, Scope } from '../../languages/language.js';
import type { MemberLabel } from '../../languages/member-labels.js';
import type { Declaration, Id } from '../../model/model.js';
import type { Folders } from '../options.js';
import type { FailureUse } from './failure-names.js';

/** The name of a type and its namespace. */
export interface TypeName {
  readonly name: string;
  readonly scope: Scope;
}

/** A declaration to name, and the namespace of its type. */
export interface NamedDeclaration {
  readonly declaration: Pick<Declaration, 'id' | 'kind' | 'hint'>;
  readonly scope: Scope;
}

/** Names that are equal here are one name. */
export const fold = (name: string): string => name.toLowerCase().normalize('NFC');

/** What names of types depend on besides the declarations. */
export interface Setting {
  readonly language: Language;
  readonly conventions: Conventions;
  readonly folders?: Folders | undefined;
  readonly pins: ReadonlyMap<Id, string>;
  /** The names of operations, which own inline schemas too. */
  readonly owners: ReadonlyMap<Id, string>;
  /** What distinguishes the members of unions. */
  readonly labels: ReadonlyMap<Id, MemberLabel>;
  /** The uses of error bodies, where error classes are named after them. */
  readonly failures: ReadonlyMap<Id, FailureUse>;
  /** Operations in the order in which names are chosen, with the groups that they are in. */
  readonly groups: ReadonlyMap<Id, string>;
  /** The order in which declarations are met from operation to operation. */
  readonly met: ReadonlyMap<Id, number>;
  /** Names that every SDK has in a scope. */
  readonly taken: Readonly<Record<Scope, readonly string[]>>;
}
