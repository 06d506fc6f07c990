import type { GroupPage, MethodSection, ReportedError, Snippet } from '../../reference/page.js';
import { anchors } from '../anchors.js';
import { listOf, objectOf, value, type Shape } from '../../templating/shape.js';
import { layOut } from '../table.js';
import { cellText, fenced, headingText, lineText } from '../text.js';
import { fieldTable, type TableStyle } from './field-table.js';
import { prose } from './field-view.js';
import { cellMarkdown } from './inline.js';
import { returnText, type ReturnStyle } from './return-text.js';

/** Settings for the pages of groups. */
export interface GroupStyle extends TableStyle {
  readonly returns: ReturnStyle;
}

/** A method on the page of its group. A member is empty if the page does not show it. */
export interface MethodView {
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

/** The page of a group for its template. */
export interface GroupView {
  readonly title: string;
  readonly description: string | undefined;
  readonly operations: readonly MethodView[];
}

export const methodShape: Shape = objectOf<MethodView>(() => ({
  anchor: value,
  name: value,
  summary: value,
  description: value,
  deprecation: value,
  usage: value,
  choice: value,
  standalone: value,
  parameters: value,
  response: value,
  errors: value,
}));

export const groupShape: Shape = objectOf<GroupView>(() => ({
  title: value,
  description: value,
  operations: listOf(methodShape),
}));

/** The sentences that introduce a choice of media types. */
const choiceWords = {
  body: 'The body has several media types, and a call can choose one:',
  response: 'The response has several media types, and a call can choose one:',
  both: 'The body and the response have several media types, and a call can choose one of each:',
} as const;

const sampleText = (sample: Snippet | undefined): string | undefined => sample && fenced(sample.fence, sample.code);

/** Escapes asterisks of a media type, which would be emphasis. */
const mediaCell = (mediaType: string): string => cellText(mediaType).replaceAll('*', '\\*');

const errorTable = (errors: readonly ReportedError[], { hrefOf, columns, signs }: TableStyle): string =>
  layOut(
    ['Error Type', 'Status Code', 'Content Type'],
    errors.map(({ type, status, mediaType }) => [
      cellMarkdown(type, hrefOf, signs),
      cellText(status),
      mediaCell(mediaType),
    ]),
    columns,
  );

function deprecationText(deprecated: true | string | undefined): string | undefined {
  if (deprecated === undefined) return undefined;
  return `> :warning: **Deprecated**: ${deprecated === true ? 'do not use it in new code.' : lineText(deprecated)}`;
}

function methodView(method: MethodSection, anchor: string, style: GroupStyle): MethodView {
  const { summary, description, deprecated, choice, parameters } = method;
  const name = headingText(method.name);
  const said = [description, summary].find((text) => text !== undefined && text.trim() !== '');
  return {
    anchor,
    name: deprecated === undefined ? name : `~~${name}~~`,
    summary: lineText(summary ?? description ?? ''),
    description: prose(said?.trim()),
    deprecation: deprecationText(deprecated),
    usage: sampleText(method.sample),
    choice: choice && `${choiceWords[choice.of]}\n\n${fenced(choice.sample.fence, choice.sample.code)}`,
    standalone: sampleText(method.standalone),
    parameters: parameters.length === 0 ? undefined : fieldTable('Parameter', parameters, style),
    response: returnText(method.returns, style),
    errors: errorTable(method.errors, style),
  };
}

/** Headings that the template writes only if there is something below them. */
function partsOf(view: MethodView): string[] {
  const parts: readonly (readonly [string, string | undefined])[] = [
    ['Example Usage', view.usage],
    ['Standalone function', view.standalone],
    ['Parameters', view.parameters],
    ['Response', view.response],
    ['Errors', view.errors],
  ];
  return parts.flatMap(([heading, text]) => (text === undefined ? [] : [heading]));
}

/** Renders the page of a group to Markdown. */
export function groupView({ title, description, methods }: GroupPage, style: GroupStyle): GroupView {
  const anchorOf = anchors();
  for (const heading of [title, 'Overview', 'Available Operations']) anchorOf(heading);
  const operations = methods.map((method) => {
    const view = methodView(method, anchorOf(method.name), style);
    partsOf(view).forEach(anchorOf);
    return view;
  });
  return { title: headingText(title), description: prose(description), operations };
}
