import type { NamedOperation } from '../../naming/api.js';
import { readContents } from '../../naming/response-contents.js';
import { bodyLast, type Argument } from '../../naming/call-shape.js';
import { plainCalls, segmentName, type CallNotation } from '../../languages/calls.js';
import { successes } from '../../naming/errors.js';
import type { Group, Method } from '../../naming/api.js';
import { errorsOf } from '../../naming/operation-errors.js';
import type { Field, Model } from '../../model/model.js';
import { remembered } from '../../model/remember.js';
import { anchors } from '../../markdown/anchors.js';
import { choiceCall } from '../../samples/choice-call.js';
import { askedTexts, choiceRows, choiceWords, contentCells } from './choice-view.js';
import { callOf, type Call, type Caller } from '../../samples/call.js';
import { functionSnippet, methodSnippet } from '../../samples/sdk-snippets.js';
import { layOut } from '../../markdown/table.js';
import { cellText, code, fenced, headingText, lineText, proseText } from '../../markdown/text.js';
import { fill, named, typeCell, type CellContext } from './type-cell.js';
import { exampleCell } from '../../markdown/reference/example-cell.js';
import { fieldRow, mark } from '../../markdown/reference/field-table.js';
import { fittingExamples } from '../../reference/examples.js';
import { tableField } from '../../reference/table-field.js';

/** One operation on the page of its group; a member is empty where the page says nothing of it. */
export interface OperationView {
  readonly anchor: string;
  readonly name: string;
  readonly summary: string;
  readonly description: string | undefined;
  readonly deprecation: string | undefined;
  readonly usage: string | undefined;
  readonly choice: string | undefined;
  readonly standalone: string | undefined;
  readonly parameters: string | undefined;
  readonly response: string | undefined;
  readonly errors: string;
}

export interface GroupView {
  readonly title: string;
  readonly description: string | undefined;
  readonly operations: readonly OperationView[];
}

/** What a page of operations needs: the cells' context, and how samples call. */
export interface GroupContext {
  readonly cells: CellContext;
  /** How arguments are passed; the pages list them in another order than calls take them. */
  readonly caller: Caller;
  readonly samples: boolean;
  /** The class of errors that the document does not describe. */
  readonly fallbackError: string;
}

/** The name of a group as its page has it: `Buyers.PaymentMethods`. */
const groupTitle = ({ segments, className }: Group): string =>
  segments.length === 0 ? className : segments.map(segmentName).join('.');

const notationOf = ({ cells }: GroupContext): CallNotation => (cells.types.api.language.calls ?? plainCalls).notation;

/** The argument that is the whole request: pages mark it as required, whatever it holds. */
function requestRow({ name, type, required }: Argument, context: GroupContext, withExample: boolean): string[] {
  const { request, requestType } = notationOf(context);
  const target = type.kind === 'ref' ? context.cells.types.api.types.get(type.to) : undefined;
  const isClass = target?.declaration.kind === 'object' && requestType !== undefined;
  const description = `The parameters and the body of the call.${required ? '' : ' Optional.'}`;
  const cell = isClass ? named(requestType, target, context.cells) : typeCell(type, context.cells, false);
  return [code(name === 'request' ? request : name), cell, mark(true), description, ...(withExample ? [''] : [])];
}

/** What an object of several parameters holds. */
function fieldsIn({ request }: NamedOperation, { without }: Argument, { cells }: GroupContext): readonly Field[] {
  const type = request === undefined ? undefined : cells.types.api.types.get(request);
  if (without === undefined || type?.declaration.kind !== 'object') return [];
  const others = new Set(without);
  return type.declaration.fields.filter(({ name }) => !others.has(type.fields.get(name) ?? name));
}

const rowOf = (name: string, field: Field, required: boolean, cells: CellContext, withExample: boolean): string[] =>
  fieldRow(tableField(name, field, required, cells.types), cells.style.hrefOf, withExample);

/** The rows of an argument: its own, and those of the parameters that it holds. */
function argumentRows(
  operation: NamedOperation,
  argument: Argument,
  context: GroupContext,
  withExample: boolean,
): string[][] {
  const { name, field, required, type, without } = argument;
  const { cells } = context;
  if (field !== undefined) return [rowOf(name, field, required, cells, withExample)];
  if (without === undefined) return [requestRow(argument, context, withExample)];
  const described = 'The parameters that are not separate arguments.';
  const own = [code(name), typeCell(type, cells, false), mark(required), described, ...(withExample ? [''] : [])];
  const names = operation.request === undefined ? undefined : cells.types.api.types.get(operation.request)?.fields;
  const inside = fieldsIn(operation, argument, context).map((one) =>
    rowOf(`${name}.${names?.get(one.name) ?? one.name}`, one, one.required, cells, withExample),
  );
  return [own, ...inside];
}

/** The table of what an operation takes: what is required first, its body last of these, then what may be given. */
function parameterTable(operation: NamedOperation, context: GroupContext): string | undefined {
  const { caller } = context;
  const given = bodyLast(operation.call);
  const { options, extraOptions = [] } = notationOf(context);
  const further = caller.api.conventions.extraOptions === 'typed' ? extraOptions : [];
  const withExample = given
    .flatMap((argument) => argument.field ?? fieldsIn(operation, argument, context))
    .some((field) => exampleCell(fittingExamples(field.type, field.examples)) !== '');
  const rows = given.flatMap((argument) => argumentRows(operation, argument, context, withExample));
  const said = [...options, ...further].map(({ name, type, description }) => [code(name), type, description]);
  const more = [...said, ...choiceRows(caller.api, operation, notationOf(context))].map(
    ([name = '', type = '', description = '']) => [name, type, mark(false), description, ...(withExample ? [''] : [])],
  );
  if (rows.length + more.length === 0) return undefined;
  const header = ['Parameter', 'Type', 'Required', 'Description', ...(withExample ? ['Example'] : [])];
  return layOut(header, [...rows, ...more], context.cells.style.columns);
}

/** What a call gives: the structure that the language makes of its responses, else the bodies of those that are read. */
function responseText({ operation, response }: NamedOperation, context: GroupContext): string | undefined {
  const { cells } = context;
  const { nothing, absent, response: pattern, responseOptional = false } = notationOf(context);
  if (response !== undefined) return fill(pattern, typeCell({ kind: 'ref', to: response }, cells, responseOptional));
  const contents = successes(operation).map(readContents);
  const texts = contentCells(contents.flat(), cells, notationOf(context));
  if (texts.length === 0) return nothing;
  const empty = contents.some(({ length }) => length === 0) && absent !== undefined ? [absent] : [];
  return fill(pattern, [...new Set([...texts, ...empty])].join(cells.types.api.language.notation.unionSeparator));
}

/** What a call resolves with, and what with another media type of the response. */
function answerText(operation: NamedOperation, context: GroupContext): string | undefined {
  const usual = responseText(operation, context);
  const asked = askedTexts(operation, context.cells, notationOf(context));
  return usual === undefined ? undefined : [usual, ...asked].join('\n\n');
}

/** Asterisks of a media type would be emphasis. */
const mediaCell = (mediaType: string): string => cellText(mediaType).replaceAll('*', '\\*');

/** The table of what may go wrong: the errors of the document by status, then what stands for all others. */
function errorTable(operation: NamedOperation, context: GroupContext): string {
  const { cells } = context;
  const { error, fallback } = notationOf(context);
  const rows = errorsOf(cells.types.api, operation).flatMap(({ status, id, mediaType }) => {
    const type = cells.types.api.errors.get(id);
    return type ? [[named(error, type, cells), cellText(status), mediaCell(mediaType)]] : [];
  });
  const sorted = rows.sort(([, a = ''], [, b = '']) => (a < b ? -1 : a > b ? 1 : 0));
  const last = fallback
    .replace('{package}', () => cells.types.namespace)
    .replace('{name}', () => context.fallbackError);
  const all = [...sorted, [last, '4XX, 5XX', mediaCell('*/*')]];
  return layOut(['Error Type', 'Status Code', 'Content Type'], all, cells.style.columns);
}

function deprecationText(deprecated: true | string | undefined): string | undefined {
  if (deprecated === undefined) return undefined;
  return `> :warning: **Deprecated**: ${deprecated === true ? 'do not use it in new code.' : lineText(deprecated)}`;
}

function operationView(method: Method, way: string, anchor: string, context: GroupContext): OperationView {
  const { summary, description, deprecated } = method.operation.operation;
  const call = context.samples ? callOf(context.caller, { method, way }) : undefined;
  const sample = (make: (caller: Caller, call: Call) => string): string | undefined =>
    call && fenced('typescript', make(context.caller, call));
  const choice = context.samples ? choiceCall(context.caller, { method, way }) : undefined;
  const name = headingText(method.name);
  const shown = deprecated === undefined ? name : `~~${name}~~`;
  const words = lineText(summary ?? description ?? '');
  const said = [description, summary].find((text) => text !== undefined && text.trim() !== '');
  return {
    anchor,
    name: shown,
    summary: words,
    description: said === undefined ? undefined : proseText(said.trim()),
    deprecation: deprecationText(deprecated),
    usage: sample((caller, made) => methodSnippet(caller, made)),
    choice:
      choice &&
      `${choiceWords[choice.of]}\n\n${fenced('typescript', methodSnippet(context.caller, choice.call, choice.options))}`,
    standalone: sample(functionSnippet),
    parameters: parameterTable(method.operation, context),
    response: answerText(method.operation, context),
    errors: errorTable(method.operation, context),
  };
}

/** Headings of an operation that the template writes where there is something below them. */
function partsOf(view: OperationView): string[] {
  const parts: readonly (readonly [string, string | undefined])[] = [
    ['Example Usage', view.usage],
    ['Standalone function', view.standalone],
    ['Parameters', view.parameters],
    ['Response', view.response],
    ['Errors', view.errors],
  ];
  return parts.flatMap(([heading, text]) => (text === undefined ? [] : [heading]));
}

/** The descriptions of tags by the names of their groups. */
const tagWords = remembered(
  ({ tags }: Model): ReadonlyMap<string, string | undefined> =>
    new Map(tags.toReversed().map(({ name, description }) => [segmentName(name), description])),
);

/** The page of a group of operations; `ways` leads from a client to its methods. */
export function groupView(group: Group, ways: ReadonlyMap<Method, string>, context: GroupContext): GroupView {
  const anchorOf = anchors();
  const title = groupTitle(group);
  for (const heading of [title, 'Overview', 'Available Operations']) anchorOf(heading);
  const operations = group.methods.map((method) => {
    const anchor = anchorOf(method.name);
    const view = operationView(method, ways.get(method) ?? '', anchor, context);
    partsOf(view).forEach(anchorOf);
    return view;
  });
  const description = tagWords(context.cells.types.api.model).get(title);
  return {
    title: headingText(title),
    description: description === undefined ? undefined : proseText(description),
    operations,
  };
}
