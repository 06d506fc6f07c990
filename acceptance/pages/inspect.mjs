// What must hold for every page that is generated, as readers of Markdown and of MDX see it.
import { compile } from '@mdx-js/mdx';
import MarkdownIt from 'markdown-it';
import remarkGfm from 'remark-gfm';

const markdown = new MarkdownIt({ html: true, linkify: true });
// GitHub makes no link of `//host`; only markdown-it does.
markdown.linkify.add('//', null);
/** Places that stand in the text become links differently from reader to reader; without that all show one text. */
const unlinked = new MarkdownIt({ html: true });

/** The elements that pages have of their own; text of a document makes none. */
const ownElements = new Set(['<br/>', '<div v-pre>', '</div>']);
export const openPlace = /^(?:https?|mailto|tel|ftp):/i;
/** A path from the root of a site, to which a link of a document may lead, and no image. */
export const fromRoot = /^\/(?![\\/])/u;
/** Links between pages: notations and templates write them, documents cannot. */
const ownPlace = /^(?:#[\w%-]+|(?:\.{0,2}\/)*[\w./%-]+\.md(?:#[\w%-]+)?)$/u;

/** All tokens of a page, those inside lines as well. */
export const tokensOf = (text, reader = markdown) =>
  reader.parse(text, {}).flatMap((token) => [token, ...(token.children ?? [])]);

/** Without blanks, and without underscores: in an address some readers take them for emphasis, some for a part of it. */
const squeezed = (text) => text.replaceAll(/[\s_]+/gu, '');

/** What a reader of the rendered Markdown sees, without blanks. */
const visible = (tokens) =>
  squeezed(
    tokens
      .filter(({ type }) => ['text', 'code_inline', 'fence', 'code_block'].includes(type))
      .map(({ content }) => content)
      .join(''),
  );

/** What is wrong with a page on GitHub and other places that render Markdown with HTML. */
export function markdownFaults(text) {
  const tokens = tokensOf(text);
  const elements = tokens.filter(({ type }) => type.startsWith('html_'));
  const links = tokens
    .flatMap((token) => [token.attrGet('href'), token.attrGet('src')])
    .filter((link) => link !== null);
  const rooted = tokens.map((token) => token.attrGet('href')).filter((link) => link !== null && fromRoot.test(link));
  return [
    ...elements.map(({ content }) => content.trim()).filter((content) => !ownElements.has(content)),
    ...links
      .filter((link) => !openPlace.test(link) && !ownPlace.test(link) && !rooted.includes(link))
      .map((link) => `a link to ${link}`),
    ...tokens.filter(({ type }) => type === 'code_block').map(() => 'code that is set in'),
  ];
}

const nodesOf = (node) => [node, ...(node.children ?? []).flatMap(nodesOf)];

/** What is wrong with a page in MDX: it does not build, runs something, or shows another text than Markdown does. */
export async function mdxFaults(text, asMarkdown) {
  const faults = [];
  const look = () => (tree) => {
    const nodes = nodesOf(tree);
    for (const { type, name, value } of nodes) {
      if (/^mdx(?:js|Flow|Text)(?:Esm|Expression)/u.test(type)) faults.push(`${type} ${value}`);
      if (type.startsWith('mdxJsx') && !['br', 'div'].includes(name)) faults.push(`an element ${name}`);
    }
    const shown = squeezed(
      nodes.flatMap(({ type, value }) => (/^(?:text|inlineCode|code)$/u.test(type) ? [value] : [])).join(''),
    );
    const wanted = visible(tokensOf(asMarkdown, unlinked));
    const at = [...shown].findIndex((sign, index) => sign !== wanted[index]);
    if (shown !== wanted)
      faults.push(
        `shows ${shown.slice(Math.max(0, at - 20), at + 40)}, not ${wanted.slice(Math.max(0, at - 20), at + 40)}`,
      );
  };
  try {
    await compile(text, { format: 'mdx', remarkPlugins: [remarkGfm, look] });
  } catch (error) {
    faults.push(error.message);
  }
  return faults;
}
