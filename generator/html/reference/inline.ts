import type { Inline } from '../../reference/field.js';
import { escapeAttribute, escapeCode, escapeText } from '../escape.js';
import type { PageContext } from './page-context.js';

/** Schemes of links that leave the site. */
const safe = /^(?:https?|mailto):/iu;

function partHtml({ text, mark, to, href, isProse }: Inline, { hrefOf, line }: PageContext): string {
  if (isProse === true) return line(text);
  const shown = mark === 'code' ? `<code>${escapeCode(text)}</code>` : escapeText(text);
  const target = to === undefined ? undefined : hrefOf(to);
  if (target !== undefined) return `<a href="${target}">${shown}</a>`;
  return href !== undefined && safe.test(href) ? `<a href="${escapeAttribute(href)}">${shown}</a>` : shown;
}

/** The parts of a line with their marks and links. */
export const lineOf = (parts: readonly Inline[], context: PageContext): string =>
  parts.map((part) => partHtml(part, context)).join('');
