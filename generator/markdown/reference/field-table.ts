import type { Conventions } from '../../conventions/conventions.js';
import type { Field } from '../../reference/field.js';
import { layOut } from '../table.js';
import { cellText, code } from '../text.js';
import { choice, jsonLine } from '../value-text.js';
import { exampleCell } from './example-cell.js';
import { cellMarkdown, type HrefOf } from './inline.js';

/** How the tables of a page are written. */
export interface TableStyle {
  readonly hrefOf: HrefOf;
  readonly columns: Conventions['tableColumns'];
}

const mark = (required: boolean): string => (required ? ':heavy_check_mark:' : ':heavy_minus_sign:');

/** A type has a page of its own, which lists its values; up to so many are described beside each field too. */
const fewValues = 10;

/** The values that a field may have, each with its description, where the document describes any. */
function choiceLines({ choices }: Field): string[] {
  if (choices.length > fewValues || choices.every(({ description }) => description === undefined)) return [];
  return choices.map(({ value, description }) =>
    description === undefined ? choice(value) : `${choice(value)}: ${description.replaceAll(/\s+/gu, ' ')}`,
  );
}

/** What a table says of a field below its description, as lines of its cell. */
function factLines(field: Field): string[] {
  const facts = [
    ...(field.nullable ? ['May be null'] : []),
    ...(field.default === undefined ? [] : [`Default: ${jsonLine(field.default)}`]),
    ...field.constraints.map(({ label, value }) => (value === true ? label : `${label}: ${choice(value)}`)),
  ];
  const line = facts.length === 0 ? [] : [facts.map((fact) => `${fact}.`).join(' ')];
  return [...line, ...choiceLines(field)].map(cellText);
}

/** The text about a field: its description, then the facts of its schema. A deprecated field begins with that. */
function descriptionCell(field: Field): string {
  const { deprecated, description } = field;
  const lines = [...(description === undefined ? [] : [cellText(description)]), ...factLines(field)];
  const text = lines.length === 0 ? undefined : lines.join('\n');
  if (deprecated === undefined) return text ?? 'N/A';
  const reason = deprecated === true ? 'do not use it in new code.' : cellText(deprecated);
  const note = `:warning: **Deprecated**: ${reason}`;
  return text === undefined ? note : `${note}\n\n${text}`;
}

/** What a field may be: its type, or its choices where it has none. */
function typeCell({ type, choices }: Field, hrefOf: HrefOf): string {
  if (type.length > 0) return cellMarkdown(type, hrefOf).replaceAll(/(?<!\\)\|/gu, '\\|');
  return choices.map(({ value }) => cellText(code(String(value)))).join(' \\| ');
}

/** The row of a field. */
function fieldRow(field: Field, hrefOf: HrefOf, withExample: boolean): string[] {
  const name = code(field.name ?? '');
  const cells = [
    field.deprecated === undefined ? name : `~~${name}~~`,
    typeCell(field, hrefOf),
    mark(field.required),
    descriptionCell(field),
  ];
  return withExample ? [...cells, exampleCell(field.examples)] : cells;
}

/** A table of fields; `title` is the heading of their names. */
export function fieldTable(title: string, fields: readonly Field[], { hrefOf, columns }: TableStyle): string {
  const withExample = fields.some(({ examples }) => exampleCell(examples) !== '');
  const header = [title, 'Type', 'Required', 'Description', ...(withExample ? ['Example'] : [])];
  return layOut(
    header,
    fields.map((field) => fieldRow(field, hrefOf, withExample)),
    columns,
  );
}
