import type { Field } from '../../reference/field.js';
import { listOf, objectOf, value, type Shape } from '../../templating/shape.js';
import { cellText, lineText, proseText } from '../text.js';
import { choice, codeLine, jsonLine, shownValue, type ShownValue } from '../value-text.js';
import { codeMarkdown, type HrefOf } from './inline.js';

/** A field for templates. */
export interface FieldView {
  /** Absent for an alternative without a name. */
  readonly name: string | undefined;
  readonly type: string;
  readonly required: boolean;
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
  readonly deprecated: boolean;
  /** The reason for its deprecation, if the document has one. */
  readonly reason: string | undefined;
  readonly description: string | undefined;
  readonly default: string | undefined;
  readonly options: readonly { readonly value: string; readonly description: string | undefined }[];
  readonly constraints: readonly { readonly label: string; readonly value: string }[];
  readonly examples: readonly ShownValue[];
  readonly fields: readonly FieldView[];
  readonly alternatives: readonly FieldView[];
}

export const fieldShape: Shape = objectOf<FieldView>(() => ({
  name: value,
  type: value,
  required: value,
  readOnly: value,
  writeOnly: value,
  deprecated: value,
  reason: value,
  description: value,
  default: value,
  options: listOf(objectOf<FieldView['options'][number]>(() => ({ value, description: value }))),
  constraints: listOf(objectOf<FieldView['constraints'][number]>(() => ({ label: value, value }))),
  examples: listOf(objectOf<ShownValue>(() => ({ line: value, block: value }))),
  fields: listOf(fieldShape),
  alternatives: listOf(fieldShape),
}));

/** An optional text as lines of Markdown. */
export const prose = (text: string | undefined): string | undefined => text && proseText(text);

/** The reason for a deprecation, if the document has one. */
export const reasonOf = (deprecated: true | string | undefined): string | undefined =>
  typeof deprecated === 'string' ? lineText(deprecated) : undefined;

/** A field with its nested fields. */
export function fieldView(field: Field, hrefOf: HrefOf): FieldView {
  return {
    name: field.name === undefined ? undefined : codeLine(field.name),
    type: codeMarkdown(field.type, hrefOf),
    required: field.required,
    readOnly: field.readOnly,
    writeOnly: field.writeOnly,
    deprecated: field.deprecated !== undefined,
    reason: reasonOf(field.deprecated),
    description: prose(field.description),
    default: field.default === undefined ? undefined : jsonLine(field.default),
    options: field.choices.map(({ value, description }) => ({
      value: choice(value),
      description: description && cellText(description).replaceAll(/\s+/gu, ' '),
    })),
    constraints: field.constraints.map(({ label, value }) => ({ label, value: codeLine(String(value)) })),
    examples: field.examples.map(shownValue),
    fields: fieldViews(field.fields, hrefOf),
    alternatives: fieldViews(field.alternatives, hrefOf),
  };
}

/** Fields for templates. */
export const fieldViews = (fields: readonly Field[], hrefOf: HrefOf): FieldView[] =>
  fields.map((field) => fieldView(field, hrefOf));
