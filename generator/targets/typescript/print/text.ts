import type { Value } from '../../../model/model.js';
import type { Conventions } from '../../../conventions/conventions.js';
import type { Doc, DocKind } from '../../../surface/doc.js';
import { spelled, unicodeEscape } from '../../../text/unseen.js';

/** A string literal. Quotes, line ends and separators are escaped, so none can end it. */
export function quote(text: string): string {
  const json = spelled(JSON.stringify(text), unicodeEscape).replaceAll('</', '<\\/');
  // The formatter would change the quotes; written its way, the text is stable.
  const inner = json.slice(1, -1);
  return inner.includes('\\"') && !inner.includes("'") ? `'${inner.replaceAll('\\"', '"')}'` : json;
}

const isName = (key: string): boolean => /^[A-Za-z_$][\w$]*$/u.test(key) && key !== '__proto__';

/** A property's key in a type. */
export function typeKey(key: string): string {
  return isName(key) ? key : quote(key);
}

/** A property's key in an object literal, where `__proto__` would set the prototype. */
export function key(name: string): string {
  if (name === '__proto__') return '["__proto__"]';
  return isName(name) ? name : quote(name);
}

/** A JSON value as a literal. */
export function literalText(value: Value): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item: Value) => literalText(item)).join(', ')}]`;
  const entries = Object.entries(value).map(([name, member]) => `${key(name)}: ${literalText(member)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** The arguments of a call without undefined ones at the end. */
export function argumentsText(given: readonly (string | undefined)[]): string {
  const last = given.findLastIndex((text) => text !== undefined);
  return given
    .slice(0, last + 1)
    .map((text) => text ?? 'undefined')
    .join(', ');
}

/** The type of an option for a media type. A range is a template literal type. */
export function mediaTypeText(mediaType: string): string {
  const type = mediaType.split(';', 1)[0]?.trim() ?? '';
  return /^[\w.+-]*\*?\/[\w.+-]*\*[\w.+-]*$/u.test(type)
    ? `\`${type.replace('*/*', '*').replace('*', '${string}')}\``
    : quote(mediaType);
}

/** Text of a document as lines without invisible characters. */
function textLines(text: string): string[] {
  return spelled(text.replaceAll(/\r\n|[\r\u2028\u2029]/gu, '\n'))
    .split('\n')
    .map((line) => line.trimEnd());
}

/** A line of a comment. It cannot end the comment or start a tag. */
const commentLine = (line: string): string => line.replaceAll('*/', '*\\/').replace(/^(\s*)@/u, '$1\\@');

/** Text of a document as lines of a comment. Characters are dropped first: one may split the end mark of a comment. */
export const commentLines = (text: string): string[] => textLines(text).map(commentLine);

/** The content of a doc comment, as text of the document. */
export interface DocText {
  readonly description?: string | undefined;
  readonly deprecated?: true | string | undefined;
  readonly kind: DocKind;
}

/** The number of lines in the summary of a description. In TSDoc a summary ends at the first tag. */
const summaryLengths: Readonly<Record<Conventions['commentSummary'], (lines: readonly string[]) => number>> = {
  line: () => 1,
  paragraph: (lines) => {
    const end = lines.findIndex((line) => line.trim() === '');
    return end < 0 ? lines.length : end;
  },
};

type Summaries = Pick<Conventions, 'commentSummary'>;

/** The summary of a description, as one line. */
export function summaryOf(description: string, { commentSummary }: Summaries): string {
  const lines = description.trim().split(/\r\n|[\n\r\u2028\u2029]/u);
  return lines.slice(0, summaryLengths[commentSummary](lines)).join(' ');
}

/** A comment: the summary, the rest of the description as remarks, and the deprecation; `undefined` if empty. */
export function docOf({ description, deprecated, kind }: DocText, { commentSummary }: Summaries): Doc | undefined {
  const lines = description === undefined ? [] : textLines(description.trim());
  const length = summaryLengths[commentSummary](lines);
  const summary = lines.slice(0, length);
  const next = lines.findIndex((line, at) => at >= length && line.trim() !== '');
  const reason =
    typeof deprecated === 'string' ? textLines(deprecated).join('\n') : 'This will be removed in a future release.';
  const doc: Doc = {
    ...(summary[0] === undefined || summary[0] === '' ? {} : { summary: summary.join('\n') }),
    ...(next < 0 ? {} : { remarks: lines.slice(next).join('\n') }),
    ...(deprecated === undefined ? {} : { deprecated: { kind, reason } }),
  };
  return Object.keys(doc).length === 0 ? undefined : doc;
}

/** Removes invisible characters from a comment, whatever its source. */
const linesOf = (text: string | undefined): string[] => (text === undefined ? [] : commentLines(text));

/** The lines of a doc comment. */
export function docLines({ summary, remarks: rest, deprecated, internal }: Doc): string[] {
  return [
    ...linesOf(summary),
    ...remarks(linesOf(rest)),
    ...(deprecated === undefined ? [] : [`@deprecated ${deprecated.kind}: ${linesOf(deprecated.reason).join(' ')}`]),
    ...(internal ? ['', '@internal'] : []),
  ];
}

/** The start of a Markdown block, which needs a line of its own. */
const opensBlock = /^[\s\d#>*+|`~=<-]/u;

function remarks([first, ...more]: readonly string[]): string[] {
  if (first === undefined) return [];
  return opensBlock.test(first) ? ['@remarks', first, ...more] : [`@remarks ${first}`, ...more];
}

/** The doc comment of a property with its line end, or an empty string. */
export function comment(lines: readonly string[]): string {
  const [only, ...more] = lines;
  if (only === undefined) return '';
  if (more.length === 0) return `/** ${only} */\n`;
  return `/**\n${lines.map((line) => (line === '' ? ' *' : ` * ${line}`)).join('\n')}\n */\n`;
}

/** Properties in braces: on one line if none has a comment. The formatter breaks long lines. */
export function block(members: readonly string[], sign: ',' | ''): string {
  if (members.length === 0) return '{}';
  const apart = members.some((member) => member.includes('\n')) ? '\n' : ' ';
  return `{${apart}${members.join(`${sign}${apart}`)}${apart}}`;
}
