import { codeSpans, escaped } from './code-spans.js';

/** Elements that pages have of their own; `<` before any other word is a sign of a type. */
const own = '/?(?:br|details|div|summary)\\b';
const marks = new RegExp(`[{}]|<(?!${own})`, 'gu');
const entities: Readonly<Record<string, string>> = { '{': '&#123;', '}': '&#125;', '<': '&lt;' };

/** A fence, which in an item of a list is indented. */
const fence = /^ *(`{3,})/u;
const cells = /(?<!\\)\|/gu;

/** Code stays as it is; in text, no sign begins an expression or an element. */
function shown(text: string): string {
  return codeSpans(text)
    .pieces.map((piece) => {
      if (piece.code) return piece.text;
      return piece.text.replaceAll(marks, (mark, at: number) =>
        escaped(piece.text, at) ? mark : (entities[mark] ?? mark),
      );
    })
    .join('');
}

/**
 * A page as MDX reads it (mdxjs.com, "MDX syntax"): what the pages of other builders write plainly, such as the angle
 * brackets of types and the braces of JSON, would begin elements and expressions there.
 */
export function asMdx(page: string): string {
  let open: string | undefined;
  const line = (text: string): string => {
    const mark = fence.exec(text)?.[1];
    if (open !== undefined) {
      if (text.trim() === open) open = undefined;
      return text;
    }
    open = mark;
    if (mark !== undefined) return text;
    return (text.startsWith('|') ? text.split(cells) : [text]).map(shown).join('|');
  };
  return page.split('\n').map(line).join('\n');
}
