import MarkdownIt, { type Env } from 'markdown-it';
import { once } from '../text/once.js';
import { escapeContent } from './escape.js';
import { knownName, openEnded } from './elements.js';

/** Deeper quotes and lists are text. */
const deepest = 40;

/** The names in end tags of a text, in lower case. */
const closedIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/<\/([a-z][\w-]*)/giu)].map(([, name = '']) => name.toLowerCase()));

/** A style sheet and what is in it: nobody means it to be read. */
const withoutStyles = (html: string): string =>
  html
    .split(/<\/style\s*>/iu)
    .map((part, index, all) => (index < all.length - 1 ? part.replace(/<style\b[^]*$/iu, '') : part))
    .join('');

/**
 * HTML in which tags are text that are not those of elements we know: `<token>` stands for a value, and so does `<label>`
 * where no end tag is in the whole text.
 */
function withoutPlaceholders(html: string, closed: ReadonlySet<string>): string {
  return html.replaceAll(/<(?!!--)(\/?)([a-z][\w-]*)?/giu, (found, slash: string, tag = '') => {
    const name = String(tag).toLowerCase();
    const known = name !== '' && knownName(name) !== undefined;
    return known && (slash !== '' || openEnded.has(name) || closed.has(name)) ? found : `&lt;${found.slice(1)}`;
  });
}

/** The one parser, made when a text needs it. */
const parser = once(() => {
  const markdown = new MarkdownIt({ html: true, linkify: true, maxNesting: deepest });
  // Names of files and hosts are no links: `README.md` is not a page in Moldova.
  markdown.linkify.set({ fuzzyLink: false });
  // What a link may lead to is decided when it is written, whichever way it got there.
  markdown.validateLink = () => true;
  const html = (content: string, env: Env | undefined): string =>
    withoutPlaceholders(content, env?.['closed'] instanceof Set ? env['closed'] : new Set());
  markdown.renderer.rules['html_inline'] = (tokens, at, _, env) => html(tokens[at]?.content ?? '', env);
  markdown.renderer.rules['html_block'] = (tokens, at, _, env) => html(withoutStyles(tokens[at]?.content ?? ''), env);
  // A fence with nothing in it is a line of text that begins with the signs of one.
  const { fence } = markdown.renderer.rules;
  markdown.renderer.rules['fence'] = (tokens, at, options, env, renderer) => {
    const { content, info } = tokens[at] ?? { content: '', info: '' };
    return content.trim() === ''
      ? `<p>${escapeContent(info)}</p>`
      : (fence?.(tokens, at, options, env, renderer) ?? '');
  };
  return markdown;
});

/** Markdown as HTML, with the HTML that is in it: nothing of it is safe yet. */
export const unsafeBlocks = (text: string): string => parser().render(text, { closed: closedIn(text) });

/** The Markdown of one line as HTML, with the HTML that is in it: nothing of it is safe yet. */
export const unsafeLine = (text: string): string => parser().renderInline(text, { closed: closedIn(text) });
