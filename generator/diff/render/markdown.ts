import { visible } from '../../diagnostics/visible.js';
import type { ChangeRecord } from '../change-record.js';
import type { Severity } from '../severity.js';
import { heaviestFirst, levelText } from './counts.js';

const headings: Readonly<Record<Severity, string>> = {
  breaking: 'Breaking changes',
  risky: 'Changes to look at',
  safe: 'Other changes',
};

/** A text as a code span that its content cannot end (CommonMark, section 6.1). */
function codeSpan(plain: string): string {
  const longest = [...plain.matchAll(/`+/gu)].reduce((most, [ticks]) => Math.max(most, ticks.length), 0);
  const ticks = '`'.repeat(longest + 1);
  return longest === 0 ? `\`${plain}\`` : `${ticks} ${plain} ${ticks}`;
}

/** A name in backticks, a JSON string, complete or cut, or any other run without spaces. */
const pieces = /`[^`]+`|"(?:[^"\\]|\\.)*"?|[^\s"`]+|`|\s+/gu;

/** Words of letters and hyphens, which have no meaning in Markdown or on GitHub. */
const word = /^\p{L}+(?:[-'’]\p{L}+)*$/u;

/** A possible abbreviated commit hash without digits. */
const commit = /^[a-f]{7,}$/iu;

/** The punctuation around a piece, which is not part of it. */
const around = /^(\(?)(.*?)([).,;:]*)$/su;

interface Piece {
  readonly code: boolean;
  readonly text: string;
}

const words = (text: string): Piece => ({ code: text !== '' && (!word.test(text) || commit.test(text)), text });

function pieceOf(text: string): Piece[] {
  if (text.trim() === '') return [{ code: false, text }];
  if (text.startsWith('"')) return [{ code: true, text }];
  if (text.startsWith('`')) return [{ code: true, text: text.length > 2 ? text.slice(1, -1) : text }];
  const [, before = '', inner = '', after = ''] = around.exec(text) ?? [];
  return [{ code: false, text: before }, words(inner), { code: false, text: after }];
}

/**
 * Our words with texts of the document, as one line. GitHub finds people (`@a`), issues (`#1`, `a/b#1`,
 * `GH-1`), commits and URLs in any text, however it is escaped, but not in code. So everything that is not a
 * plain word is written as code.
 */
function prose(text: string): string {
  const joined: Piece[] = [];
  const all = [...visible(text).matchAll(pieces)].flatMap(([piece]) => pieceOf(piece));
  // Two adjacent code spans would not be parsed as such.
  for (const piece of all.filter((one) => one.text !== '')) {
    const last = joined.at(-1);
    if (last?.code === piece.code) joined[joined.length - 1] = { ...piece, text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined.map((piece) => (piece.code ? codeSpan(piece.text) : piece.text)).join('');
}

/** Changes as a section of a changelog: a list for each severity, without places. */
export function renderMarkdown(changes: readonly ChangeRecord[], title = 'Changes'): string {
  const sections = heaviestFirst.flatMap((severity) => {
    const lines = changes
      .filter((change) => change.severity === severity)
      .map(
        (change) =>
          `- ${codeSpan(visible(change.subject))} ${prose(change.detail)} (${change.title.charAt(0).toLowerCase()}${change.title.slice(1)}; ${levelText(change)})`,
      );
    return lines.length === 0 ? [] : [`### ${headings[severity]}\n\n${lines.join('\n')}\n`];
  });
  return [`## ${title}\n`, ...(sections.length === 0 ? ['Nothing that a client or code notices.\n'] : sections)].join(
    '\n',
  );
}
