import { linkTarget, type Resolver } from './addresses.js';
import { attribute, keptAttributes, type Attributes } from './attributes.js';
import { codeBlock } from './code-block.js';
import { elements, knownName, separators, type Element } from './elements.js';
import { escapeAttribute, escapeContent, shownCode } from './escape.js';
import type { Room } from './highlight/highlight.js';
import type { TagReader } from './tags.js';
import { tagTexts } from './tag-texts.js';
import { Writer } from './writer.js';

/** What the HTML of a text depends on besides the text. */
export interface Surroundings {
  /** Whether the text is one line: blocks are nothing but their content then. */
  readonly line: boolean;
  /** The level of the heading that the text stands under. */
  readonly headingLevel: number;
  /** The id of a heading, by its text. */
  readonly anchors: (title: string) => string | undefined;
  /** The address of a page of the site for a link of the document, nothing if there is none. */
  readonly links: Resolver;
  /** The address of an image in the site, nothing if it is a link to where the document says. */
  readonly images: Resolver;
  readonly room: Room | undefined;
}

const nothing: Attributes = new Map();
const blank = /^\s*$/u;
const heading = /^h[1-6]$/u;

/** The last part of an address without its extension, as a name for what is there. */
const fileName = (address: string): string =>
  /([^/?#]+)\/?(?:[?#][^]*)?$/u.exec(address.slice(-300))?.[1]?.replace(/\.[a-z\d]{1,5}$/iu, '') ?? '';

/** Reads the HTML of a text, and writes what is harmless in it. */
export class Cleaner implements TagReader {
  private readonly around: Surroundings;
  private readonly writer: Writer;
  private readonly tagsOf: ReturnType<typeof tagTexts>;
  /** The code of the `<pre>` that is open. */
  private code: { text: string; language: string } | undefined;
  /** The text of the heading that is open. */
  private title: string | undefined;
  /** Whether the same text may be something else in other surroundings. */
  bound = false;

  constructor(around: Surroundings) {
    this.around = around;
    this.tagsOf = tagTexts(around.headingLevel);
    this.writer = new Writer(around.line, (tag) => this.tagsOf(tag, nothing, this.writer.path));
  }

  open(tag: string, attributes: Attributes): void {
    const name = knownName(tag) ?? '';
    const element = elements.get(name);
    if (this.code !== undefined) this.openInCode(this.code, name, attributes);
    else if (separators.has(name)) this.writer.separate();
    else if (element === undefined) return;
    else if (name === 'a') this.link(element, attributes);
    else if (name === 'img') this.image(element, attributes);
    else if (name === 'br' && this.around.line) this.writer.blank(' ');
    else if (name === 'pre') this.code = { text: '', language: attributes.get('lang') ?? '' };
    else if (element.holds === 'nothing') this.writer.leaf(element, () => `<${name}>`, name === 'hr');
    else this.element(element, attributes);
  }

  close(tag: string): void {
    const name = knownName(tag) ?? '';
    const element = elements.get(name);
    if (this.code !== undefined) {
      if (name === 'pre') this.endCode();
    } else if (separators.has(name)) this.writer.separate();
    else if (element !== undefined) this.end(element);
  }

  text(text: string): void {
    if (this.code !== undefined) {
      this.code.text += text;
      return;
    }
    const shown = escapeContent(this.writer.isIn('code') ? shownCode(text) : text);
    if (blank.test(shown)) this.writer.blank(shown);
    else this.writer.text(shown);
    if (this.title !== undefined) this.title += text;
  }

  /** What was written, with everything closed. */
  finish(): string {
    if (this.code !== undefined) this.endCode();
    return this.writer.finish();
  }

  private element(element: Element, attributes: Attributes): void {
    if (heading.test(element.tag)) {
      this.bound = true;
      this.title = '';
    }
    this.writer.open(element, () => this.tagsOf(element.tag, attributes, this.writer.path));
  }

  private end(element: Element): void {
    const open = heading.test(element.tag) ? this.writer.path.find((one) => heading.test(one.element.tag)) : undefined;
    if (open !== undefined) {
      const id = this.title?.trim() ? this.around.anchors(this.title.trim()) : undefined;
      if (id !== undefined) this.writer.rewrite(open.at, (tag) => tag.replace('>', `${attribute('id', id)}>`));
      this.title = undefined;
    }
    this.writer.close(open?.element ?? element);
  }

  /** A link says where it leads, and nothing else: it opens in the same window, and whoever publishes the page stands for it. */
  private link(element: Element, attributes: Attributes): void {
    this.writer.close(element);
    const target = linkTarget(attributes.get('href') ?? '', (address) => {
      this.bound = true;
      return this.around.links(address);
    });
    if (target !== undefined) this.writer.open(element, () => [`<a${attribute('href', target)}>`, '</a>']);
  }

  /** An image of the site, or a link to where it is: no page asks another host for anything. */
  private image(element: Element, attributes: Attributes): void {
    this.bound = true;
    const source = attributes.get('src') ?? '';
    const alt = attributes.get('alt')?.trim() ?? '';
    const own = this.around.images(source);
    if (own !== undefined) {
      const sizes = keptAttributes('img', attributes);
      const tag = (): string =>
        `<img src="${escapeAttribute(own)}" alt="${escapeAttribute(alt)}" loading="lazy"${sizes}>`;
      this.writer.leaf(element, tag, true);
      return;
    }
    const inLink = this.writer.isIn('a');
    if (!inLink) this.open('a', new Map([['href', source]]));
    this.text(alt || fileName(source) || 'Image');
    if (!inLink) this.close('a');
  }

  private openInCode(code: { text: string; language: string }, name: string, attributes: Attributes): void {
    if (name === 'br') code.text += '\n';
    const language = /(?:^|\s)lang(?:uage)?-(\S+)/u.exec(attributes.get('class') ?? '')?.[1];
    if (name === 'code' && code.text.trim() === '') code.language = language ?? code.language;
  }

  private endCode(): void {
    const { text, language } = this.code ?? { text: '', language: '' };
    this.code = undefined;
    const code = text.replace(/^\n/u, '').replace(/\s+$/u, '');
    if (blank.test(code)) return;
    if (this.around.room !== undefined) this.bound = true;
    const pre = elements.get('pre');
    if (pre !== undefined && this.writer.leaf(pre, () => codeBlock(code, language, this.around.room), true)) return;
    this.writer.text(`<code>${escapeContent(shownCode(code))}</code>`);
  }
}
