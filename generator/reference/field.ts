import type { Value } from '../model/model.js';

/** What identifies a page: the id of what it is about in the document, the class of a group, or a name. */
export type PageId = string;

/** A part of a line: text, code or a word of the language, which may lead to another page or out of the reference. */
export interface Inline {
  readonly text: string;
  readonly mark?: 'word' | 'code';
  /** The page that it leads to. */
  readonly to?: PageId;
  /** Where it leads, outside of the reference. */
  readonly href?: string;
  /** It is a value of the document. */
  readonly isValue?: true;
}

/** A bound of a value; one that is a flag is `true`. */
export interface Constraint {
  readonly label: string;
  readonly value: string | number | true;
}

/** A value that a field may have. */
export interface Choice {
  readonly value: string | number | boolean | null;
  readonly description: string | undefined;
}

/** A property, a parameter, a header or one of several alternatives, with what is inside it. */
export interface Field {
  /** Absent for an alternative that has no name. */
  readonly name: string | undefined;
  /** Empty where only its choices say what it is. */
  readonly type: readonly Inline[];
  readonly required: boolean;
  readonly nullable: boolean;
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
  /** The reason, where the document has one. */
  readonly deprecated: true | string | undefined;
  readonly description: string | undefined;
  readonly default: Value | undefined;
  readonly choices: readonly Choice[];
  readonly constraints: readonly Constraint[];
  /** Those that are values of the type. */
  readonly examples: readonly Value[];
  readonly fields: readonly Field[];
  readonly alternatives: readonly Field[];
}
