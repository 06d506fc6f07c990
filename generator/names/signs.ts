import { rememberedTexts } from '../text/remember-texts.js';

/** What signs say, longer ones first: comparisons and logic are one word, whatever signs write them. */
const words: readonly (readonly [sign: string, word: string])[] = [
  ['===', 'Identical'],
  ['!==', 'Not Identical'],
  ['...', 'Ellipsis'],
  ['>=', 'Greater Than Or Equal'],
  ['<=', 'Less Than Or Equal'],
  ['=>', 'Arrow'],
  ['->', 'Arrow'],
  ['<>', 'Less Or Greater Than'],
  ['==', 'Double Equal'],
  ['!=', 'Not Equal'],
  ['=~', 'Matches'],
  ['!~', 'Not Matches'],
  ['&&', 'Double And'],
  ['||', 'Double Or'],
  ['**', 'Power'],
  ['[]', 'List'],
  ['+', 'Plus'],
  ['-', 'Minus'],
  ['*', 'Star'],
  ['/', 'Slash'],
  ['\\', 'Backslash'],
  ['=', 'Equal'],
  ['!', 'Not'],
  ['?', 'Question'],
  ['<', 'Less Than'],
  ['>', 'Greater Than'],
  ['≤', 'Less Than Or Equal'],
  ['≥', 'Greater Than Or Equal'],
  ['≠', 'Not Equal'],
  ['%', 'Percent'],
  ['&', 'And'],
  ['|', 'Or'],
  ['^', 'Caret'],
  ['~', 'Tilde'],
  ['@', 'At'],
  ['#', 'Hash'],
  ['$', 'Dollar'],
  ['€', 'Euro'],
  ['£', 'Pound'],
  ['¥', 'Yen'],
  ['.', 'Dot'],
  [',', 'Comma'],
  [':', 'Colon'],
  [';', 'Semicolon'],
  ['(', 'Open'],
  [')', 'Close'],
  ['[', 'Open Bracket'],
  [']', 'Close Bracket'],
  ['{', 'Open Brace'],
  ['}', 'Close Brace'],
  ['"', 'Quote'],
  ["'", 'Apostrophe'],
  ['`', 'Backtick'],
  ['_', 'Underscore'],
  [' ', 'Space'],
];

/** What parts words says something else than before a number. */
const between: Readonly<Record<string, string>> = { '-': 'Dash' };

const isWritten = (sign: string): boolean => /[\p{L}\p{N}\p{M}]/u.test(sign);

/** A sign that the table does not have, by its number in Unicode: `😀` → `U1F600`. */
const numbered = (sign: string): string => `U${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()}`;

/** A run of signs in words, the longest signs first: `>=` → `Greater Than Or Equal`. */
function runInWords(run: string): string {
  const out: string[] = [];
  for (let rest = run; rest !== '';) {
    const found = words.find(([sign]) => rest.startsWith(sign));
    const [first = ''] = rest;
    out.push(found ? found[1] : numbered(first));
    rest = rest.slice(found ? found[0].length : first.length);
  }
  return out.join(' ');
}

/** A text with all of its signs in words: `a/b` → `a Slash b`. Blanks between words stay. */
export const allSignsInWords = rememberedTexts((text) =>
  text
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, (run, at: number) => {
      const isInside = at > 0 && at + run.length < text.length;
      if (!isInside) return ` ${runInWords(run)} `;
      const inside = run.trim();
      return inside === '' ? ' ' : ` ${between[inside] ?? runInWords(inside)} `;
    })
    .trim(),
);

/** Signs that mean something where a text begins, and where it ends; elsewhere they part words. */
const leading = /^(?:[+\-<>=!~*^≤≥≠|&]+)(?=\s*[\p{L}\p{N}])/u;
const trailing = new Set('+-<>=*%#≤≥≠');

/** Where the signs behind the last word of a text begin. A regular expression would look for them at each sign of a long run. */
function trailingFrom(text: string): number {
  let from = text.length;
  while (trailing.has(text[from - 1] ?? '')) from--;
  return /[\p{L}\p{N}]$/u.test(text.slice(0, from).trimEnd().slice(-2)) ? from : text.length;
}

/**
 * A text with the signs that say something in words: those before and behind a word (`-1` → `Minus 1`, `C++` → `C Plus Plus`),
 * a point between digits (`1.5` → `1 Point 5`), and all of a text without letters and digits.
 */
export const signsInWords = rememberedTexts((text) => {
  if (!isWritten(text)) return allSignsInWords(text);
  const spaced = (run: string): string => (run === '' ? '' : ` ${runInWords(run)} `);
  const led = text.replace(leading, spaced);
  const end = trailingFrom(led);
  return `${led.slice(0, end)}${spaced(led.slice(end))}`.replaceAll(/(?<=\d)\.(?=\d)/gu, ' Point ').trim();
});

/** The key that a list is sorted by, where a text is one: what stands behind a sign of direction. */
const sortKey = /^([+-])(?=\p{L})/u;

const directions: Readonly<Record<string, string>> = { '+': 'Ascending', '-': 'Descending' };

/**
 * What a key of a list of sort keys says, where the list has the same key without the sign or with the other one:
 * `-name` → `name Descending`. Nothing for other texts.
 */
export function sortKeyInWords(text: string, all: ReadonlySet<string>): string | undefined {
  const sign = sortKey.exec(text)?.[1];
  if (sign === undefined) return undefined;
  const plain = text.slice(1);
  const others = [plain, `+${plain}`, `-${plain}`].filter((other) => other !== text);
  return others.some((other) => all.has(other)) ? `${plain} ${directions[sign] ?? ''}` : undefined;
}
