import { codeSpans, escaped } from './code-spans.js';

/** Elements that our pages use; `<` before any other word belongs to a type. */
const own = '/?(?:br|details|div|summary)\\b';
const marks = new RegExp(`[{}]|<(?!${own})`, 'gu');
const entities: Readonly<Record<string, string>> = { '{': '&#123;', '}': '&#125;', '<': '&lt;' };

/** A fence, indented if it is in a list item. */
const fence = /^ *(`{3,})/u;
const cells = /(?<!\\)\|/gu;

/** Escapes what would start an expression or an element in text. Code is unchanged. */
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
 * A page as MDX (mdxjs.com, "MDX syntax"). What other site builders accept as plain text, such as the angle
 * brackets of types and the braces of JSON, would start elements and expressions there.
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
