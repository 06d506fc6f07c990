import type { Value } from '../model/model.js';

/** The id of a page: the id of its subject in the document, the class of a group, or a name. */
export type PageId = string;

/** A part of a line: text, code or a word of the language, possibly a link to another page or out of the reference. */
export interface Inline {
  readonly text: string;
  readonly mark?: 'word' | 'code';
  /** The page that it links to. */
  readonly to?: PageId;
  /** The target of a link that leaves the reference. */
  readonly href?: string;
  /** Whether it is a value of the document. */
  readonly isValue?: true;
  /** Whether it is a line of the document, in Markdown; any other text is ours. */
  readonly isProse?: true;
}

/** A constraint of a value. A flag is `true`. */
export interface Constraint {
  readonly label: string;
  readonly value: string | number | true;
}

/** An allowed value of a field. */
export interface Choice {
  readonly value: string | number | boolean | null;
  readonly description: string | undefined;
}

/** A property, a parameter, a header or an alternative of a union, with its nested fields. */
export interface Field {
  /** Absent for an alternative without a name. */
  readonly name: string | undefined;
  /** Empty if its alternatives describe it. */
  readonly type: readonly Inline[];
  /** The declared type of the value, or of the items of an array, with its page. */
  readonly named?: Inline | undefined;
  readonly required: boolean;
  readonly nullable: boolean;
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
  /** The reason, if the document has one. */
  readonly deprecated: true | string | undefined;
  readonly description: string | undefined;
  readonly default: Value | undefined;
  readonly choices: readonly Choice[];
  readonly constraints: readonly Constraint[];
  /** The examples that are values of the type. */
  readonly examples: readonly Value[];
  readonly fields: readonly Field[];
  readonly alternatives: readonly Field[];
}
