import type { Conventions } from '../../conventions/conventions.js';
import type { Field } from '../../reference/field.js';
import { layOut } from '../table.js';
import { cellText, code } from '../text.js';
import { choice, jsonLine } from '../value-text.js';
import { exampleCell } from './example-cell.js';
import { cellMarkdown, type HrefOf } from './inline.js';

/** Settings for the tables of a page. */
export interface TableStyle {
  readonly hrefOf: HrefOf;
  readonly columns: Conventions['tableColumns'];
  /** Signs of types that are escaped. */
  readonly signs: string;
}

const mark = (required: boolean): string => (required ? ':heavy_check_mark:' : ':heavy_minus_sign:');

/** The most enumeration values that are described beside a field; the type's own page lists them all. */
const fewValues = 10;

/** The values of a field with their descriptions, if the document describes any. */
function choiceLines({ choices }: Field): string[] {
  if (choices.length > fewValues || choices.every(({ description }) => description === undefined)) return [];
  return choices.map(({ value, description }) =>
    description === undefined ? choice(value) : `${choice(value)}: ${description.replaceAll(/\s+/gu, ' ')}`,
  );
}

/** The facts about a field below its description, as lines of its cell. */
function factLines(field: Field): string[] {
  const facts = [
    ...(field.nullable ? ['May be null'] : []),
    ...(field.default === undefined ? [] : [`Default: ${jsonLine(field.default)}`]),
    ...field.constraints.map(({ label, value }) => (value === true ? label : `${label}: ${choice(value)}`)),
  ];
  const line = facts.length === 0 ? [] : [facts.map((fact) => `${fact}.`).join(' ')];
  return [...line, ...choiceLines(field)].map(cellText);
}

/** The Description cell of a field: a deprecation notice, its description, then the facts of its schema. */
function descriptionCell(field: Field): string {
  const { deprecated, description } = field;
  const lines = [...(description === undefined ? [] : [cellText(description)]), ...factLines(field)];
  const text = lines.length === 0 ? undefined : lines.join('\n');
  if (deprecated === undefined) return text ?? 'N/A';
  const reason = deprecated === true ? 'do not use it in new code.' : cellText(deprecated);
  const note = `:warning: **Deprecated**: ${reason}`;
  return text === undefined ? note : `${note}\n\n${text}`;
}

/** The Type cell of a field: its type, or its alternatives. */
function typeCell({ type, choices }: Field, { hrefOf, signs }: TableStyle): string {
  if (type.length > 0) return cellMarkdown(type, hrefOf, signs);
  return choices.map(({ value }) => cellText(code(String(value)))).join(' \\| ');
}

/** The row of a field. */
function fieldRow(field: Field, style: TableStyle, withExample: boolean): string[] {
  const name = code(field.name ?? '');
  const cells = [
    field.deprecated === undefined ? name : `~~${name}~~`,
    typeCell(field, style),
    mark(field.required),
    descriptionCell(field),
  ];
  return withExample ? [...cells, exampleCell(field.examples)] : cells;
}

/** A table of fields; `title` is the heading of their names. */
export function fieldTable(title: string, fields: readonly Field[], style: TableStyle): string {
  const withExample = fields.some(({ examples }) => exampleCell(examples) !== '');
  const header = [title, 'Type', 'Required', 'Description', ...(withExample ? ['Example'] : [])];
  return layOut(
    header,
    fields.map((field) => fieldRow(field, style, withExample)),
    style.columns,
  );
}
