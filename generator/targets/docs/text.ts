/** What a character must become where it would start markup of Markdown, HTML or a template language. */
const entities: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '|': '\\|',
  '{{': '&#123;&#123;',
  '}}': '&#125;&#125;',
};

const entityOf = (found: string): string => entities[found] ?? found;

/** Links that run something when they are followed. */
const activeLinks = /\]\(\s*(?:javascript|data|vbscript|file):/giu;

/** The parts of a text outside and inside code spans, in turn (CommonMark, section 6.1): odd ones are code. */
function spans(text: string): string[] {
  const out: string[] = [];
  let rest = text;
  for (;;) {
    const open = /(?<!`)`+(?!`)/u.exec(rest);
    const fence = open?.[0] ?? '';
    const close = open && new RegExp(`(?<!\`)${fence}(?!\`)`, 'u').exec(rest.slice(open.index + fence.length));
    if (!open || !close) return [...out, rest];
    const end = open.index + fence.length + close.index + fence.length;
    out.push(rest.slice(0, open.index), rest.slice(open.index, end));
    rest = rest.slice(end);
  }
}

const control = /[\0-\x08\v\f\x0e-\x1f\x7f\u2028\u2029]/gu;

/** Text of a document as a cell of a table: it reads as written and cannot end the cell, start HTML or a template. */
export function cellText(text: string): string {
  return spans(text.replaceAll(control, ''))
    .map((part, index) =>
      index % 2 === 1
        ? part.replaceAll('|', '\\|')
        : part.replaceAll(/<|\||\{\{|\}\}/gu, entityOf).replaceAll(activeLinks, '](#'),
    )
    .join('');
}

/** Text of a document as prose: Markdown stays Markdown, but there is no HTML, no template and no heading of its own. */
export function proseText(text: string): string {
  return spans(text.replaceAll(control, ''))
    .map((part, index) =>
      index % 2 === 1 ? part : part.replaceAll(/<|\{\{|\}\}/gu, entityOf).replaceAll(activeLinks, '](#'),
    )
    .join('')
    .replaceAll(/^( {0,3})(#{1,6}(?:\s|$)|=+\s*$|-{3,}\s*$)/gmu, '$1\\$2');
}

/** A block of code in a fence that nothing inside can close. */
export function fenced(language: string, code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${code}\n${fence}`;
}

/** A short text as a code span. */
export function code(text: string): string {
  const fence = '`'.repeat(1 + Math.max(0, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length)));
  const space = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${space}${text}${space}${fence}`;
}
