import { escapeContent, shownCode } from '../escape.js';
import { languages, type Colour, type Language } from './languages.js';

/** How many more spans a page may have. Its functions count it down. */
export interface Room {
  left: number;
}

/** Longer code has no colours: nobody reads it, and each of them is an element. */
const longest = 100_000;

/** A language ready for use. The last group of its pattern is a word. */
interface Lexer {
  readonly pattern: RegExp;
  readonly colours: readonly Colour[];
  readonly colourOf: (word: string) => Colour | undefined;
}

function lexerOf({ rules, word = '', keywords = '', literals = '', anyCase }: Language): Lexer {
  const colours = new Map<string, Colour>();
  for (const one of keywords.split(/\s+/u)) colours.set(one, 'k');
  for (const one of literals.split(/\s+/u)) colours.set(one, 'l');
  return {
    pattern: new RegExp([...rules.map(([, one]) => one), word].map((one) => `(${one})`).join('|'), 'gu'),
    colours: rules.map(([colour]) => colour),
    colourOf: (one) => colours.get(anyCase === true ? one.toLowerCase() : one),
  };
}

const known = new Map(
  languages.flatMap((language) => language.names.split(' ').map((name) => [name, language] as const)),
);
const lexers = new Map<Language, Lexer>();

function lexerFor(name: string): Lexer | undefined {
  const language = known.get(name.toLowerCase());
  if (language === undefined) return undefined;
  const lexer = lexers.get(language) ?? lexerOf(language);
  lexers.set(language, lexer);
  return lexer;
}

interface Piece {
  readonly colour: Colour | undefined;
  text: string;
}

/** The group of a pattern that matched. */
function groupOf(groups: readonly (string | undefined)[]): number {
  let at = 1;
  while (at < groups.length && groups[at] === undefined) at++;
  return at - 1;
}

/**
 * The text in pieces, at most so many with a colour: neighbours of one colour are one piece, with the blanks between them.
 */
function piecesOf(code: string, { pattern, colours, colourOf }: Lexer, most: number): Piece[] {
  const pieces: Piece[] = [];
  let coloured = 0;
  let from = 0;
  for (const match of code.matchAll(pattern)) {
    const [text] = match;
    const colour = colours[groupOf(match)] ?? colourOf(text);
    if (colour === undefined || text === '') continue;
    const between = code.slice(from, match.index);
    const last = pieces.at(-1);
    if (last?.colour === colour && between.trim() === '') last.text += `${between}${text}`;
    else {
      if (++coloured > most) break;
      if (between !== '') pieces.push({ colour: undefined, text: between });
      pieces.push({ colour, text });
    }
    from = match.index + text.length;
  }
  if (from < code.length) pieces.push({ colour: undefined, text: code.slice(from) });
  return pieces;
}

/**
 * Code as HTML for inside `<code>`, with a span for each piece that has a colour: `<span class="k">const</span>`. Behind the
 * last span of the room the rest is plain, and so is code of a language that is not in the table.
 */
export function highlight(code: string, language: string, room: Room = { left: Infinity }): string {
  const shown = shownCode(code);
  const lexer = shown.length > longest || room.left <= 0 ? undefined : lexerFor(language);
  if (lexer === undefined) return escapeContent(shown);
  const pieces = piecesOf(shown, lexer, room.left);
  let html = '';
  for (const { colour, text } of pieces) {
    if (colour === undefined) html += escapeContent(text);
    else {
      room.left--;
      html += `<span class="${colour}">${escapeContent(text)}</span>`;
    }
  }
  return html;
}
