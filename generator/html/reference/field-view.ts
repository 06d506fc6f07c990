import type { Value } from '../../model/type.js';
import type { Field } from '../../reference/field.js';
import { listOf, objectOf, value, type Shape } from '../../templating/shape.js';
import { escapeAttribute, escapeCode, escapeText } from '../escape.js';
import { lineOf } from './inline.js';
import type { PageContext } from './page-context.js';

/** A field for templates. Its texts are HTML. */
export interface FieldView {
  /** The id of its element. */
  readonly id: string;
  /** Absent for a body and for an alternative without a name. */
  readonly name: string | undefined;
  readonly type: string;
  /** The declared type, if the spelled one does not name it. */
  readonly named: string | undefined;
  readonly required: boolean;
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
  readonly deprecated: boolean;
  readonly reason: string | undefined;
  readonly description: string | undefined;
  readonly default: string | undefined;
  readonly options: readonly OptionView[];
  /** Whether an option has a description. */
  readonly described: boolean;
  readonly constraints: readonly { readonly label: string; readonly value: string | undefined }[];
  /** Examples of one line. */
  readonly examples: readonly string[];
  /** Examples of several lines. */
  readonly blocks: readonly string[];
  /** What the fold of its nested fields is called: `3 properties`. */
  readonly fold: string;
  readonly fields: readonly FieldView[];
  /** The ids of its alternatives have this in common: one at a time is open. */
  readonly choice: string;
  readonly alternatives: readonly AlternativeView[];
}

interface OptionView {
  readonly value: string;
  readonly description: string | undefined;
}

/** A member of a union. */
interface AlternativeView extends FieldView {
  /** Whether there is nothing to open: its type is a link to all that can be said. */
  readonly plain: boolean;
  readonly open: boolean;
  readonly group: string;
}

const optionShape = objectOf<OptionView>(() => ({ value, description: value }));

const fields = (): Record<keyof FieldView, Shape> => ({
  id: value,
  name: value,
  type: value,
  named: value,
  required: value,
  readOnly: value,
  writeOnly: value,
  deprecated: value,
  reason: value,
  description: value,
  default: value,
  options: listOf(optionShape),
  described: value,
  constraints: listOf(objectOf<FieldView['constraints'][number]>(() => ({ label: value, value }))),
  examples: listOf(value),
  blocks: listOf(value),
  fold: value,
  fields: listOf(fieldShape),
  choice: value,
  alternatives: listOf(alternativeShape),
});

export const fieldShape: Shape = objectOf<FieldView>(fields);

const alternativeShape: Shape = objectOf<AlternativeView>(() => ({
  ...fields(),
  plain: value,
  open: value,
  group: value,
}));

/** The longest value that is shown in a line. */
const longest = 80;

/** Values by whether they are shown in a line. */
function linesAndBlocks(values: readonly Value[]): Pick<FieldView, 'examples' | 'blocks'> {
  const isLine = (given: Value): boolean => JSON.stringify(given).length <= longest;
  return {
    examples: values.filter(isLine).map((given) => escapeCode(JSON.stringify(given))),
    blocks: values.filter((given) => !isLine(given)).map((given) => escapeCode(JSON.stringify(given, null, 2))),
  };
}

const reasonOf = (deprecated: true | string | undefined, { line }: PageContext): string | undefined =>
  typeof deprecated === 'string' ? line(deprecated) : undefined;

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${String(count)} ${many}`;

/** The position of a field: its id, without the name of the field itself. */
const below = (id: string, name: string): string => (id === '' ? name : `${id}.${name}`);

/** A member of a union by its name, or else by its type. */
function alternativeView(field: Field, index: number, group: string, context: PageContext): AlternativeView {
  const spelled = field.type.map(({ text }) => text).join('');
  const title = field.name ?? (spelled === '' ? `Option ${String(index + 1)}` : spelled);
  // A member has no place of its own on the wire: its fields are those of the value.
  const view = fieldView({ ...field, name: undefined }, group, context, `${group}(${title})`);
  const { description, options, constraints, examples, blocks, fields, alternatives } = view;
  const inside = [options, constraints, examples, blocks, fields, alternatives];
  const isNamed = field.name === undefined || field.name === spelled;
  const plain =
    isNamed && description === undefined && view.default === undefined && inside.every(({ length }) => length === 0);
  return { ...view, plain, name: escapeText(title), open: index === 0, group };
}

/** A field with its nested fields. `inside` is the id of what it stands in. */
export function fieldView(
  field: Field,
  inside: string,
  context: PageContext,
  wanted = field.name === undefined ? inside : below(inside, field.name),
): FieldView {
  const id = context.anchor(wanted);
  const isNamed = field.type.some(({ to }) => to !== undefined);
  return {
    id: escapeAttribute(id),
    name: field.name === undefined ? undefined : escapeCode(field.name),
    type: lineOf(field.type, context),
    named: field.named === undefined || isNamed ? undefined : lineOf([field.named], context),
    required: field.required,
    readOnly: field.readOnly,
    writeOnly: field.writeOnly,
    deprecated: field.deprecated !== undefined,
    reason: reasonOf(field.deprecated, context),
    description: field.description === undefined ? undefined : context.prose(field.description),
    default: field.default === undefined ? undefined : escapeCode(JSON.stringify(field.default)),
    options: field.choices.map(({ value, description }) => ({
      value: escapeCode(typeof value === 'string' ? value : JSON.stringify(value)),
      description: description === undefined ? undefined : context.line(description),
    })),
    described: field.choices.some(({ description }) => description !== undefined),
    constraints: field.constraints.map(({ label, value: bound }) => ({
      label,
      value: bound === true ? undefined : escapeCode(String(bound)),
    })),
    ...linesAndBlocks(field.examples),
    fold: counted(field.fields.length, 'property', 'properties'),
    fields: field.fields.map((inner) => fieldView(inner, wanted, context)),
    choice: escapeAttribute(id),
    alternatives: field.alternatives.map((inner, index) => alternativeView(inner, index, wanted, context)),
  };
}

/** Fields for templates. */
export const fieldViews = (all: readonly Field[], inside: string, context: PageContext): FieldView[] =>
  all.map((field) => fieldView(field, inside, context));
