import { linkTarget, type Resolver } from './addresses.js';
import { alignment, attribute, keptAttributes, type Attributes } from './attributes.js';
import { codeBlock } from './code-block.js';
import { blocks, line, canHold, holdsDirectly, isTablePart, keepsInside } from './content-model.js';
import { elements, knownName, separators, type Element } from './elements.js';
import { escapeAttribute, escapeCode, escapeText } from './escape.js';
import { headingLevels } from './headings.js';
import type { Room } from './highlight/highlight.js';
import type { TagReader } from './tags.js';

/** What a text depends on besides itself. */
export interface Surroundings {
  /** Whether the text is one line: blocks are nothing but their content then. */
  readonly line: boolean;
  /** The level of the heading that the text stands under. */
  readonly headingLevel: number;
  /** The address of a page of the site for a link of the document, nothing if there is none. */
  readonly links: Resolver;
  /** The address of an image in the site, nothing if it is a link to where the document says. */
  readonly images: Resolver;
  readonly room: Room | undefined;
}

interface Open {
  readonly element: Element;
  readonly end: string;
  /** Where its start tag is among the parts. */
  readonly at: number;
  /** Whether it shows anything; what does not is taken away when it ends. */
  filled: boolean;
  /** How many elements were opened directly in it. */
  children: number;
}

/** Deeper elements are nothing but their content: no page needs them, and browsers limit them too. */
const deepest = 60;

const blank = /^\s*$/u;

/** The last part of an address, as a name for what is there. */
const fileName = (address: string): string =>
  /([^/?#]+)\/?(?:[?#].*)?$/su.exec(address)?.[1]?.replace(/\.[a-z\d]{1,5}$/iu, '') ?? '';

/** Writes HTML that holds only elements and attributes of the tables, each where the standard allows it. */
export class Builder implements TagReader {
  private readonly parts: string[] = [];
  private readonly stack: Open[] = [];
  private readonly levelOf: (level: number) => number;
  /** The code of the `<pre>` that is open. */
  private code: { text: string; language: string } | undefined;
  /** Whether the text depends on its surroundings, so that it may differ from page to page. */
  bound = false;

  private readonly around: Surroundings;

  constructor(around: Surroundings) {
    this.around = around;
    this.levelOf = headingLevels(around.headingLevel);
    const element = around.line ? line : blocks;
    this.stack.push({ element, end: '', at: -1, filled: true, children: 0 });
  }

  open(tag: string, attributes: Attributes): void {
    const name = knownName(tag) ?? '';
    const element = elements.get(name);
    if (this.code !== undefined) this.openInCode(this.code, name, attributes);
    else if (separators.has(name)) this.separate();
    else if (element === undefined) return;
    else if (name === 'a') this.openLink(element, attributes);
    else if (name === 'img') this.image(attributes);
    else if (name === 'br' && this.around.line) this.write(' ');
    else if (!this.place(element)) this.gap();
    else if (name === 'pre') this.code = { text: '', language: attributes.get('lang') ?? '' };
    else if (element.holds === 'nothing') this.empty(name);
    else if (this.stack.length < deepest) this.start(element, attributes);
  }

  close(tag: string): void {
    const name = knownName(tag) ?? '';
    const element = elements.get(name);
    if (this.code !== undefined) {
      if (name === 'pre') this.endCode();
    } else if (separators.has(name)) this.separate();
    else if (element !== undefined) this.end(element);
  }

  text(text: string): void {
    if (this.code !== undefined) {
      this.code.text += text;
      return;
    }
    if (blank.test(text)) {
      const { holds } = this.top.element;
      if (holds === 'lines' || holds === 'flow') this.write(text);
      return;
    }
    this.place({ tag: '#text', kind: 'phrasing', holds: 'nothing' });
    const inCode = this.stack.some(({ element }) => element.tag === 'code');
    const shown = inCode ? escapeCode(text) : escapeText(text);
    if (!blank.test(shown)) this.fill();
    this.write(shown);
  }

  /** What was written, with everything closed. */
  finish(): string {
    if (this.code !== undefined) this.endCode();
    this.endTo(1);
    return this.parts.join('').trim();
  }

  private get top(): Open {
    const top = this.stack.at(-1);
    if (top === undefined) throw new Error('The root is always open.');
    return top;
  }

  private write(part: string): void {
    this.parts.push(part);
  }

  /** An element that holds nothing. */
  private empty(name: string): void {
    this.top.children++;
    if (name === 'hr') this.fill();
    this.write(`<${name}>`);
  }

  private fill(): void {
    for (let at = this.stack.length - 1; at >= 0; at--) {
      const open = this.stack[at];
      if (open === undefined || open.filled) return;
      open.filled = true;
    }
  }

  /** A space where an element that separates words was left out. */
  private gap(): void {
    const { holds } = this.top.element;
    if (holds === 'lines' && this.parts.length > 0) this.write(' ');
  }

  private separate(): void {
    if (!this.reach({ tag: '', kind: 'block', holds: 'flow' })) this.gap();
  }

  /** Ends elements until one can hold the element; nothing if one inside of it does not let it out. */
  private reach(element: Element): boolean {
    for (let at = this.stack.length - 1; at >= 0; at--) {
      const holder = this.stack[at]?.element;
      if (holder === undefined) return false;
      if (canHold(holder, element) && !(element.tag === 'summary' && this.stack[at]?.children !== 0)) {
        this.endTo(at + 1);
        return true;
      }
      if (keepsInside(holder, element)) return false;
    }
    return false;
  }

  /** Makes the top of the stack an element that holds the given one directly. */
  private place(element: Element): boolean {
    if (!this.reach(element)) return false;
    if (this.top.element.tag === 'details' && this.top.children === 0 && element.tag !== 'summary') {
      this.top.children++;
      this.write('<summary>Details</summary>');
    }
    while (!holdsDirectly(this.top.element, element)) {
      const between = elements.get(this.top.element.implies ?? '');
      if (between === undefined) return false;
      this.start(between, new Map());
    }
    return true;
  }

  private start(element: Element, attributes: Attributes): void {
    const at = this.parts.length;
    const [start, end] = this.tagsOf(element.tag, attributes);
    this.top.children++;
    this.write(start);
    this.stack.push({ element, end, at, filled: false, children: 0 });
  }

  private tagsOf(tag: string, attributes: Attributes): readonly [start: string, end: string] {
    const kept = keptAttributes(tag, attributes);
    const level = /^h([1-6])$/u.exec(tag)?.[1];
    if (level !== undefined) {
      this.bound = true;
      const shown = this.levelOf(Number(level));
      return [`<h${shown}>`, `</h${shown}>`];
    }
    if (tag === 'table')
      return ['<div class="scrolls" role="group" tabindex="0" aria-label="Table"><table>', '</table></div>'];
    if (tag === 'td') return [`<td${alignment(attributes)}${kept}>`, '</td>'];
    if (tag === 'th') return [`<th${attribute('scope', this.scope())}${alignment(attributes)}${kept}>`, '</th>'];
    return [`<${tag}${kept}>`, `</${tag}>`];
  }

  /** What a header cell is the header of: its column in the first row of a table, its row below. */
  private scope(): string {
    const [table, section] = this.stack.slice(-3).map(({ children, element }) => ({ children, tag: element.tag }));
    const first = table?.children === 1 && section?.children === 1;
    return section?.tag === 'thead' || first ? 'col' : 'row';
  }

  /** Ends all elements above a place of the stack. */
  private endTo(length: number): void {
    while (this.stack.length > length) {
      const { at, element, end, filled } = this.top;
      this.stack.pop();
      if (filled || element.kept === true) this.write(end);
      else {
        const hadSpace = element.kind === 'phrasing' && this.parts.slice(at + 1).some((part) => part !== '');
        this.parts.length = at;
        if (hadSpace) this.write(' ');
      }
    }
  }

  private end({ tag, kind }: Element): void {
    for (let at = this.stack.length - 1; at > 0; at--) {
      const element = this.stack[at]?.element;
      if (element === undefined) return;
      if (element.tag === tag) {
        this.endTo(at);
        return;
      }
      const outside = kind === 'phrasing' ? element.kind !== 'phrasing' : element.tag === 'td' || element.tag === 'th';
      if (outside && !(isTablePart(tag) || tag === 'table')) return;
    }
    // Where blocks are nothing but their content, words before and behind stay apart.
    if (kind !== 'phrasing') this.gap();
  }

  private openLink(element: Element, attributes: Attributes): void {
    this.place(element);
    this.end(element);
    const href = attributes.get('href');
    if (href === undefined || this.stack.length >= deepest) return;
    const target = linkTarget(href, (address) => {
      this.bound = true;
      return this.around.links(address);
    });
    if (target === undefined) return;
    this.write(`<a${attribute('href', target)}>`);
    this.stack.push({ element, end: '</a>', at: this.parts.length - 1, filled: false, children: 0 });
  }

  /** An image of the site, or a link to where it is: no page asks another host for anything. */
  private image(attributes: Attributes): void {
    const source = attributes.get('src') ?? '';
    const alt = attributes.get('alt')?.trim() ?? '';
    const own = linkTarget(source, this.around.images) === source ? undefined : this.around.images(source);
    this.bound = true;
    if (own !== undefined) {
      this.place({ tag: 'img', kind: 'phrasing', holds: 'nothing' });
      this.fill();
      this.write(
        `<img src="${escapeAttribute(own)}" alt="${escapeAttribute(alt)}" loading="lazy"${keptAttributes('img', attributes)}>`,
      );
      return;
    }
    const inLink = this.stack.some(({ element }) => element.tag === 'a');
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
    const code = text.replace(/^\n|\n$/gu, '');
    if (blank.test(code)) return;
    this.fill();
    if (this.around.room !== undefined) this.bound = true;
    this.write(codeBlock(code, language, this.around.room));
  }
}
