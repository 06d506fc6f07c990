import { visible } from '../../diagnostics/visible.js';
import type { FlatChange } from '../flat.js';
import type { Severity } from '../severity.js';
import { heaviestFirst, levelText } from './counts.js';

const headings: Readonly<Record<Severity, string>> = {
  breaking: 'Breaking changes',
  risky: 'Changes to look at',
  safe: 'Other changes',
};

/** A text in a code span that nothing in it can end (CommonMark, section 6.1). */
function codeSpan(text: string): string {
  const plain = visible(text);
  const longest = Math.max(0, ...[...plain.matchAll(/`+/gu)].map(([ticks]) => ticks.length));
  const ticks = '`'.repeat(longest + 1);
  return longest === 0 ? `\`${plain}\`` : `${ticks} ${plain} ${ticks}`;
}

/** Names as we write them into words: in single backticks, and of nothing that ends those or means more there. */
const name = /((?<!`)`[\w$.]+`(?!`))/u;

/** Signs that Markdown, or a site that shows it, gives a meaning; some of those have no escape but a number. */
const signs = /[\\*_`[\]<>{}#|~&!$:@]/gu;

/** Words with names among them, in a line that nothing from a document can leave or turn into markup. */
function prose(text: string): string {
  const plain = (part: string): string =>
    part.replaceAll(signs, (sign) => (/[&:$@]/u.test(sign) ? `&#${String(sign.charCodeAt(0))};` : `\\${sign}`));
  return visible(text)
    .split(name)
    .map((part, index) => (index % 2 === 1 ? part : plain(part)))
    .join('');
}

/** Changes as a section of a changelog: a list for each severity, without places, for those who read what is new. */
export function renderMarkdown(changes: readonly FlatChange[], title = 'Changes'): string {
  const sections = heaviestFirst.flatMap((severity) => {
    const lines = changes
      .filter((change) => change.severity === severity)
      .map(
        (change) =>
          `- ${codeSpan(change.subject)} ${prose(change.detail)} (${change.title.charAt(0).toLowerCase()}${change.title.slice(1)}; ${levelText(change)})`,
      );
    return lines.length === 0 ? [] : [`### ${headings[severity]}\n\n${lines.join('\n')}\n`];
  });
  return [`## ${title}\n`, ...(sections.length === 0 ? ['Nothing that a client or code notices.\n'] : sections)].join(
    '\n',
  );
}
