import type { NamedType } from '../../naming/api.js';
import { partId } from '../../model/id.js';
import type { EnumDeclaration, Field, ObjectDeclaration, Type, UnionDeclaration } from '../../model/model.js';
import { mappedMembers, withoutNull } from '../../model/walk.js';
import { exampleCell } from './example-cell.js';
import { factsOf } from './field-facts.js';
import { sampleOf, type SampleOptions } from '../../samples/value.js';
import { memberSample, modelSample } from '../../samples/typescript-text.js';
import { layOut } from '../../markdown/table.js';
import { cellText, code, fenced, proseText } from '../../markdown/text.js';
import { codeOf, typeCell, type CellContext } from './type-cell.js';

/** What decides how the pages of a run look. */
export interface ViewOptions extends SampleOptions {
  readonly sampleSection: boolean;
  /** Where it says nothing, the language's own way. */
  readonly enums: 'union' | 'table' | undefined;
  readonly packageName: string;
}

interface Page {
  readonly name: string;
  readonly description: string | undefined;
  readonly sample: string | undefined;
}

export interface ClassView extends Page {
  readonly table: string;
}

export interface EnumView extends Page {
  readonly values: string;
  readonly table: string | undefined;
  /** What the document says of the values, below the line that lists them. */
  readonly words: string | undefined;
}

export interface UnionView extends Omit<Page, 'sample'> {
  readonly members: readonly { readonly title: string; readonly sample: string | undefined }[];
}

export const mark = (required: boolean): string => (required ? ':heavy_check_mark:' : ':heavy_minus_sign:');

/** Samples are written in TypeScript; pages of other languages have none until their notation can write one. */
export const hasSamples = (context: CellContext, options: ViewOptions): boolean =>
  options.sampleSection && context.api.language.fence === 'typescript';

/** The member of a model that holds what has no name in the document. */
const others = 'additionalProperties';

/** The description of what a field refers to. */
function referenced({ type }: Field, { api, conventions }: CellContext): string | undefined {
  const inner = withoutNull(type);
  if (conventions.referencedDescriptions === 'omitted' || inner.kind !== 'ref') return undefined;
  return (api.types.get(inner.to) ?? api.errors.get(inner.to))?.declaration.description;
}

/** What is said of a field: its description, and then what else its schema says. */
function wordsOf(field: Field, context: CellContext): string | undefined {
  const words = field.description ?? referenced(field, context);
  const lines = [...(words === undefined ? [] : [cellText(words)]), ...factsOf(field, context)];
  return lines.length === 0 ? undefined : lines.join('\n');
}

/** The description of a field; what is deprecated says so first. */
function fieldDescription(field: Field, context: CellContext): string {
  const { deprecated } = field;
  const text = wordsOf(field, context);
  if (deprecated === undefined) return text ?? 'N/A';
  const reason = deprecated === true ? 'do not use it in new code.' : cellText(deprecated);
  const note = `:warning: **Deprecated**: ${reason}`;
  return text === undefined ? note : `${note}\n\n${text}`;
}

/** The row of a value that goes by a name: a field, or an argument of a call. */
export function fieldRow(
  name_: string,
  field: Field,
  required: boolean,
  context: CellContext,
  withExample: boolean,
): string[] {
  const name = code(name_);
  const cells = [
    field.deprecated === undefined ? name : `~~${name}~~`,
    typeCell(field.type, context, !required),
    mark(required),
    fieldDescription(field, context),
  ];
  return withExample ? [...cells, exampleCell(field.type, field.examples)] : cells;
}

/** The row of the properties that an object may hold beside those of the document. */
function othersRow({ declaration, fields }: NamedType, context: CellContext, withExample: boolean): string[][] {
  const isShown = context.conventions.tableFacts === 'shown' && declaration.kind === 'object';
  const { additional, additionalDescription = 'Any other property.' } = isShown ? declaration : {};
  if (additional === undefined || [...fields.values()].includes(others)) return [];
  const type: Type = { kind: 'map', values: additional };
  const field: Field = {
    ...{ id: partId(declaration.id, 'additionalProperties'), name: others, type, required: false, examples: [] },
    description: additionalDescription,
  };
  return [fieldRow(others, field, false, context, withExample)];
}

/** The table of fields that classes, requests and responses share. */
function fieldTable(
  type: NamedType,
  fields: readonly Field[],
  selectors: ReadonlySet<string>,
  context: CellContext,
): string {
  const withExample = fields.some((field) => exampleCell(field.type, field.examples) !== '');
  const header = ['Field', 'Type', 'Required', 'Description', ...(withExample ? ['Example'] : [])];
  const rows = fields.map((field) =>
    fieldRow(
      type.fields.get(field.name) ?? field.name,
      field,
      field.required || selectors.has(field.name),
      context,
      withExample,
    ),
  );
  return layOut(header, [...rows, ...othersRow(type, context, withExample)], context.conventions.tableColumns);
}

function pageOf(type: NamedType, context: CellContext, options: ViewOptions): Page {
  const { description } = type.declaration;
  const making = { api: context.api, options, inside: [] };
  const sample = hasSamples(context, options)
    ? fenced(
        'typescript',
        modelSample(
          type,
          sampleOf({ kind: 'ref', to: type.declaration.id }, type.declaration.examples[0], making),
          options.packageName,
        ),
      )
    : undefined;
  return { name: type.name, description: description === undefined ? undefined : proseText(description), sample };
}

export function classView(
  type: NamedType,
  declaration: ObjectDeclaration,
  selectors: ReadonlySet<string>,
  context: CellContext,
  options: ViewOptions,
): ClassView {
  return { ...pageOf(type, context, options), table: fieldTable(type, declaration.fields, selectors, context) };
}

export function enumView(
  type: NamedType,
  declaration: EnumDeclaration,
  context: CellContext,
  options: ViewOptions,
): EnumView {
  const values = declaration.members.map(({ value }) => JSON.stringify(value));
  const others = declaration.suggested ? declaration.base : `Unrecognized<${declaration.base}>`;
  const open = declaration.open ? [others] : [];
  const isTable = (options.enums ?? context.api.language.notation.enums) === 'table';
  const described =
    context.conventions.tableFacts === 'shown' &&
    declaration.members.some(({ description }) => description !== undefined);
  const words = (description: string | undefined): string[] =>
    described ? [description === undefined ? '' : cellText(description)] : [];
  const rows = declaration.members.map(({ value, description }) => [
    code(type.members.get(value) ?? String(value)),
    cellText(String(value)),
    ...words(description),
  ]);
  const header = ['Name', 'Value', ...(described ? ['Description'] : [])];
  const table = layOut(header, rows, context.conventions.tableColumns);
  return {
    ...pageOf(type, context, options),
    values: fenced(context.api.language.fence, [...values, ...open].join(' | ')),
    table: isTable ? table : undefined,
    words: described && !isTable ? table : undefined,
  };
}

export function unionView(
  type: NamedType,
  declaration: UnionDeclaration,
  context: CellContext,
  options: ViewOptions,
): UnionView {
  const making = { api: context.api, options, inside: [] };
  const { memberCode } = context.api.language.notation;
  const members = mappedMembers(declaration).map((member) => ({
    title: memberCode ? code(codeOf(member, context)) : codeOf(member, context),
    sample: hasSamples(context, options)
      ? fenced('typescript', memberSample(codeOf(member, context), sampleOf(member, undefined, making)))
      : undefined,
  }));
  const { description } = declaration;
  return { name: type.name, description: description === undefined ? undefined : proseText(description), members };
}
