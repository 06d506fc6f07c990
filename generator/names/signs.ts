import { rememberedTexts } from '../text/remember-texts.js';

/** Words for symbols, longer symbols first. Comparisons and logic have one word for each meaning. */
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

/** Separators have another meaning before a number. */
const between: Readonly<Record<string, string>> = { '-': 'Dash' };

const isWritten = (sign: string): boolean => /[\p{L}\p{N}\p{M}]/u.test(sign);

/** A symbol outside the table by its code point: `😀` → `U1F600`. */
const numbered = (sign: string): string => `U${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()}`;

/** A run of symbols in words, longest match first: `>=` → `Greater Than Or Equal`. */
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

/** A text with all symbols in words: `a/b` → `a Slash b`. Spaces between words stay. */
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

/** Symbols with a meaning at the start or at the end of a text. Elsewhere they separate words. */
const leading = /^(?:[+\-<>=!~*^≤≥≠|&]+)(?=\s*[\p{L}\p{N}])/u;
const trailing = new Set('+-<>=*%#≤≥≠');

/** The start of the trailing symbols of a text. A regular expression would take quadratic time on a long run. */
function trailingFrom(text: string): number {
  let from = text.length;
  while (trailing.has(text[from - 1] ?? '')) from--;
  return /[\p{L}\p{N}]$/u.test(text.slice(0, from).trimEnd().slice(-2)) ? from : text.length;
}

/**
 * A text with meaningful symbols in words: those before and after a word (`-1` → `Minus 1`, `C++` → `C Plus Plus`),
 * a point between digits (`1.5` → `1 Point 5`), and all symbols of a text without letters and digits.
 */
export const signsInWords = rememberedTexts((text) => {
  if (!isWritten(text)) return allSignsInWords(text);
  const spaced = (run: string): string => (run === '' ? '' : ` ${runInWords(run)} `);
  const led = text.replace(leading, spaced);
  const end = trailingFrom(led);
  return `${led.slice(0, end)}${spaced(led.slice(end))}`.replaceAll(/(?<=\d)\.(?=\d)/gu, ' Point ').trim();
});

/** The key after the direction of a sort key: `-name` → `name`. */
const sortKey = /^([+-])(?=\p{L})/u;

const directions: Readonly<Record<string, string>> = { '+': 'Ascending', '-': 'Descending' };

/**
 * A sort key in words, if the list has the same key without a direction or with the other one:
 * `-name` → `name Descending`. `undefined` for other texts.
 */
export function sortKeyInWords(text: string, all: ReadonlySet<string>): string | undefined {
  const sign = sortKey.exec(text)?.[1];
  if (sign === undefined) return undefined;
  const plain = text.slice(1);
  const others = [plain, `+${plain}`, `-${plain}`].filter((other) => other !== text);
  return others.some((other) => all.has(other)) ? `${plain} ${directions[sign] ?? ''}` : undefined;
}
