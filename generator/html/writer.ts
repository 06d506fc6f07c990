import { blocks, canHold, holdsDirectly, isTablePart, keepsInside, line } from './content-model.js';
import { elements, type Element } from './elements.js';

/** An element that is open. */
interface Open {
  readonly element: Element;
  readonly end: string;
  /** Where its start tag is among the parts. */
  readonly at: number;
  /** Whether it shows anything; what does not is taken away when it ends. */
  filled: boolean;
  /** How many elements were opened directly in it. */
  children: number;
  /** Whether a line that follows in it is a paragraph of its own. */
  apart: boolean;
}

/** The start and the end tag of an element. */
export type Tags = readonly [start: string, end: string];

/** Deeper elements are nothing but their content: no page needs them, and browsers limit them too. */
const deepest = 60;

const word: Element = { tag: '#text', kind: 'phrasing', holds: 'nothing' };
const separator: Element = { tag: '#separator', kind: 'block', holds: 'nothing' };

/** Writes elements so that each stands where the standard allows it, and nothing stays open or empty. */
export class Writer {
  private readonly parts: string[] = [];
  private readonly stack: Open[];
  private readonly tagsOf: (tag: string) => Tags;

  /** `tagsOf` writes the tags of elements that nobody wrote, but that are implied. */
  constructor(inLine: boolean, tagsOf: (tag: string) => Tags) {
    this.tagsOf = tagsOf;
    const element = inLine ? line : blocks;
    this.stack = [{ element, end: '', at: -1, filled: true, children: 0, apart: false }];
  }

  /** Whether an element is open. */
  isIn(tag: string): boolean {
    return this.stack.some(({ element }) => element.tag === tag);
  }

  /** The open elements, the innermost last. */
  get path(): readonly Readonly<Open>[] {
    return this.stack;
  }

  /** Opens an element; its content stands without it if it cannot be here. */
  open(element: Element, tags: () => Tags): void {
    if (!this.place(element)) this.gap();
    else if (this.stack.length < deepest) this.start(element, tags());
  }

  /** Ends the innermost element of a kind, and what is open in it. */
  close({ tag, kind }: Element): void {
    for (let at = this.stack.length - 1; at > 0; at--) {
      const element = this.stack[at]?.element;
      if (element?.tag === tag) {
        this.endTo(at);
        return;
      }
      const outside = kind === 'phrasing' ? element?.kind !== 'phrasing' : element?.kept === true;
      if (outside && tag !== 'table' && !isTablePart(tag)) return;
    }
    // Where blocks are nothing but their content, the words before and behind stay apart.
    if (kind !== 'phrasing' && this.stack[0]?.element === line) this.gap();
  }

  /**
   * Writes an element that nothing is opened in, and returns whether it can be here; `shows` if what it stands in has content
   * by it.
   */
  leaf(element: Element, html: () => string, shows: boolean): boolean {
    const placed = this.place(element);
    if (placed) {
      this.top.children++;
      if (shows) this.fill();
      this.parts.push(html());
    } else this.gap();
    return placed;
  }

  /** Writes a line, or part of one. */
  text(html: string): void {
    this.place(word);
    this.fill();
    this.parts.push(html);
  }

  /** Writes blanks, where they mean anything. */
  blank(text: string): void {
    const { holds } = this.top.element;
    if (holds === 'lines' || holds === 'flow') this.parts.push(text);
  }

  /** The end of one block and the start of the next, without an element around either. */
  separate(): void {
    if (!this.reach(separator)) this.gap();
    else if (this.top.element.holds === 'flow') this.top.apart = this.top.filled;
  }

  /** Changes a start tag that was written. */
  rewrite(at: number, change: (tag: string) => string): void {
    this.parts[at] = change(this.parts[at] ?? '');
  }

  /** What was written, with everything closed. */
  finish(): string {
    this.endTo(1);
    return this.parts.join('').trim();
  }

  private get top(): Open {
    const top = this.stack.at(-1);
    if (top === undefined) throw new Error('The root is always open.');
    return top;
  }

  private fill(): void {
    for (let at = this.stack.length - 1; at >= 0; at--) {
      const open = this.stack[at];
      if (open === undefined || open.filled) return;
      open.filled = true;
    }
  }

  /** A space where something that separates words was left out. */
  private gap(): void {
    if (this.top.element.holds === 'lines') this.parts.push(' ');
  }

  /** Ends elements until one can hold the element, unless one of them keeps it inside. */
  private reach(element: Element): boolean {
    for (let at = this.stack.length - 1; at >= 0; at--) {
      const holder = this.stack[at];
      if (holder === undefined) return false;
      const late = element.first === true && holder.children > 0;
      if (!late && canHold(holder.element, element)) {
        this.endTo(at + 1);
        return true;
      }
      if (keepsInside(holder.element, element)) return false;
    }
    return false;
  }

  /** Makes the innermost element one that holds the given one directly. */
  private place(element: Element): boolean {
    if (!this.reach(element)) return false;
    if (this.top.element.tag === 'details' && this.top.children === 0 && element.tag !== 'summary') {
      this.top.children++;
      this.parts.push('<summary>Details</summary>');
    }
    while (!holdsDirectly(this.top.element, element)) {
      const between = elements.get(this.top.element.implies ?? '');
      if (between === undefined) return false;
      this.start(between, this.tagsOf(between.tag));
    }
    const paragraph = this.top.apart && element.kind === 'phrasing' ? elements.get('p') : undefined;
    this.top.apart = false;
    if (paragraph !== undefined) this.start(paragraph, this.tagsOf('p'));
    return true;
  }

  private start(element: Element, [start, end]: Tags): void {
    this.top.children++;
    this.stack.push({ element, end, at: this.parts.length, filled: false, children: 0, apart: false });
    this.parts.push(start);
  }

  /** Ends all elements above a place of the stack. */
  private endTo(length: number): void {
    while (this.stack.length > length) {
      const { at, element, end, filled } = this.top;
      this.stack.pop();
      if (filled || element.kept === true) this.parts.push(end);
      else {
        const hadSpace = element.kind === 'phrasing' && this.parts.length > at + 1;
        this.parts.length = at;
        if (hadSpace) this.parts.push(' ');
      }
    }
  }
}
