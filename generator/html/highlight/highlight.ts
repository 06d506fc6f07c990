import { escapeText, shownCode } from '../escape.js';
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

/** The text in pieces: neighbours of one colour are one piece, with the blanks between them. */
function piecesOf(code: string, { pattern, colours, colourOf }: Lexer): Piece[] {
  const pieces: Piece[] = [];
  const add = (text: string, colour: Colour | undefined): void => {
    const [before, last] = [pieces.at(-2), pieces.at(-1)];
    if (last === undefined) pieces.push({ colour, text });
    else if (last.colour === colour) last.text += text;
    else if (before !== undefined && before.colour === colour && last.text.trim() === '') {
      before.text += `${last.text}${text}`;
      pieces.pop();
    } else pieces.push({ colour, text });
  };
  let from = 0;
  for (const match of code.matchAll(pattern)) {
    const groups: readonly (string | undefined)[] = match;
    const group = groups.findIndex((one, index) => index > 0 && one !== undefined) - 1;
    const colour = colours[group] ?? colourOf(match[0]);
    if (colour === undefined || match[0] === '') continue;
    if (match.index > from) add(code.slice(from, match.index), undefined);
    add(match[0], colour);
    from = match.index + match[0].length;
  }
  if (from < code.length) add(code.slice(from), undefined);
  return pieces;
}

/**
 * Code as HTML for inside `<code>`, with a span for each piece that has a colour: `<span class="k">const</span>`. Behind the
 * last span of the room the rest is plain, and so is code of a language that is not in the table.
 */
export function highlight(code: string, language: string, room: Room = { left: Infinity }): string {
  const shown = shownCode(code);
  const lexer = shown.length > longest ? undefined : lexerFor(language);
  if (lexer === undefined || room.left <= 0) return escapeText(shown);
  return piecesOf(shown, lexer)
    .map(({ colour, text }) => {
      if (colour === undefined || room.left <= 0) return escapeText(text);
      room.left--;
      return `<span class="${colour}">${escapeText(text)}</span>`;
    })
    .join('');
}
