import MarkdownIt, { type Token } from 'markdown-it';
import { once } from '../../../text/once.js';
import { slugs } from './slugs.js';

/** A heading of a guide. */
export interface Heading {
  readonly level: number;
  readonly text: string;
  /** What links to it say after `#`, as GitHub makes it. */
  readonly slug: string;
  /** Its id in the page: its slug, unless the frame of the page has it. */
  readonly id: string;
}

/** A link or an image of a guide. */
export interface GuideLink {
  readonly kind: 'link' | 'image';
  /** The address as Markdown reads it. */
  readonly address: string;
  /** Where it is in the text, from 1. */
  readonly line: number;
  readonly column: number;
}

/** What a guide consists of. */
export interface Outline {
  /** The heading of the first level that begins the text: the title of the page. */
  readonly title: Pick<Heading, 'text' | 'slug'> | undefined;
  /** The text without that heading, with as many lines. */
  readonly text: string;
  readonly headings: readonly Heading[];
  readonly links: readonly GuideLink[];
}

/** The ids that the frame of a page may have. */
export const takenIds: readonly string[] = ['content', 'navigation', 'search', 'console'];

/** The parser of the pages reads the same Markdown. */
const parser = once(() => {
  const markdown = new MarkdownIt({ html: true });
  markdown.validateLink = () => true;
  return markdown;
});

/** What a line of Markdown says without its markup. */
const plainOf = ({ children }: Token): string =>
  (children ?? [])
    .map(({ type, content }) => (['text', 'code_inline', 'image'].includes(type) ? content : ''))
    .join('')
    .trim();

/** The attribute of a token that is an address. */
const addresses = { link_open: ['link', 'href'], image: ['image', 'src'] } as const;

const isAddressed = (type: string): type is keyof typeof addresses => Object.hasOwn(addresses, type);

/** The links in a paragraph, with their places in the source. */
function linksIn({ children }: Token, [first, end]: [number, number], lines: readonly string[]): GuideLink[] {
  let [line, column] = [first, 0];
  /** The next place of an address; addresses are found in their order. */
  function placeOf(address: string): Pick<GuideLink, 'line' | 'column'> {
    const spelled = spellings(address);
    for (let at = line; at < end; at += 1) {
      const from = at === line ? column : 0;
      const found = spelled.map((one) => lines[at]?.indexOf(one, from) ?? -1).find((place) => place >= 0);
      if (found === undefined) continue;
      [line, column] = [at, found + 1];
      return { line: at + 1, column: found + 1 };
    }
    // It is written elsewhere: by a reference, or with escapes.
    return { line: first + 1, column: 1 };
  }
  return (children ?? []).flatMap((token): GuideLink[] => {
    if (!isAddressed(token.type)) return [];
    const [kind, attribute] = addresses[token.type];
    const address = String(token.attrGet(attribute) ?? '');
    return [{ kind, address, ...placeOf(address) }];
  });
}

/** How an address can be written: Markdown encodes what URLs cannot hold. */
export function spellings(address: string): string[] {
  try {
    return [...new Set([address, decodeURI(address)])];
  } catch {
    return [address];
  }
}

/** Reads the headings and links of a guide. */
export function outlineOf(text: string): Outline {
  const tokens = parser().parse(text, {});
  const lines = text.split('\n');
  const [slugOf, idOf] = [slugs(), slugs(takenIds)];
  const headings: Heading[] = [];
  const links: GuideLink[] = [];
  let title: Outline['title'];
  // Cells of tables have no place of their own, but their rows have.
  let map: [number, number] = [0, 0];
  for (const [index, token] of tokens.entries()) {
    map = token.map ?? map;
    if (token.type !== 'inline') continue;
    for (const link of linksIn(token, map, lines)) links.push(link);
    const { type, tag } = tokens[index - 1] ?? token;
    if (type !== 'heading_open') continue;
    const words = plainOf(token);
    const slug = slugOf(words);
    if (index === 1 && tag === 'h1') title = { text: words, slug };
    else headings.push({ level: Number(tag.slice(1)), text: words, slug, id: idOf(words) });
  }
  const [from, to] = (title && tokens[0]?.map) ?? [0, 0];
  const rest = lines.map((line, at) => (at >= from && at < to ? '' : line)).join('\n');
  return { title, text: rest, headings, links };
}
