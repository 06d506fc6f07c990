// What must hold for every page that is generated, as readers of Markdown and of MDX see it.
import path from 'node:path/posix';
import { compile } from '@mdx-js/mdx';
import MarkdownIt from 'markdown-it';
import remarkGfm from 'remark-gfm';

const markdown = new MarkdownIt({ html: true, linkify: true });
/** Places that stand in the text become links differently from reader to reader; without that all show one text. */
const unlinked = new MarkdownIt({ html: true });

/** The elements that pages have of their own; text of a document makes none. */
const ownElements = new Set(['<br/>', '<div v-pre>', '</div>']);
const openPlace = /^(?:https?|mailto|tel|ftp):/i;
/** Links between pages: notations and templates write them, documents cannot. */
const ownPlace = /^(?:#[\w-]+|(?:\.{0,2}\/)*[\w./-]+\.md(?:#[\w-]+)?)$/u;

/** All tokens of a page, those inside lines as well. */
const tokensOf = (text, reader = markdown) =>
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
  return [
    ...elements.map(({ content }) => content.trim()).filter((content) => !ownElements.has(content)),
    ...links.filter((link) => !openPlace.test(link) && !ownPlace.test(link)).map((link) => `a link to ${link}`),
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

/** The anchors of a page's headings, as GitHub makes them. */
function anchorsOf(tokens) {
  const seen = new Map();
  return new Set(
    tokens.flatMap(({ type, children }, index) => {
      if (type !== 'inline' || tokens[index - 1]?.type !== 'heading_open') return [];
      const plain = children.map(({ content }) => content).join('');
      const slug = plain
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
        .replaceAll(' ', '-');
      const count = seen.get(slug) ?? 0;
      seen.set(slug, count + 1);
      return [count === 0 ? slug : `${slug}-${count}`];
    }),
  );
}

/** Links that lead nowhere among pages by their paths, and how many links there are. */
export function linkFaults(pages) {
  const read = new Map([...pages].map(([file, text]) => [file, tokensOf(text)]));
  const anchors = new Map([...read].map(([file, tokens]) => [file, anchorsOf(tokens)]));
  let count = 0;
  const faults = [...read].flatMap(([file, tokens]) =>
    tokens.flatMap((token) => {
      const link = token.attrGet('href');
      if (link === null || openPlace.test(link)) return [];
      count += 1;
      const [to = '', anchor] = link.split('#');
      const target = to === '' ? file : path.join(path.dirname(file), decodeURI(to));
      const found = anchors.get(target);
      if (found === undefined) return [`${file}: ${link}`];
      return anchor === undefined || found.has(decodeURI(anchor)) ? [] : [`${file}: ${link} has no such heading`];
    }),
  );
  return { faults, count };
}
