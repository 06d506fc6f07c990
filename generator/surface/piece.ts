import type { NamedType } from '../naming/api.js';

/**
 * A part of a spelled type, as patterns of notations say it: `*word*` and `` `code` `` are marks of what they hold,
 * `[text](href)` leads somewhere. Other signs of a pattern stand in the text as they are.
 */
export interface Piece {
  readonly text: string;
  readonly mark?: 'word' | 'code';
  /** The type whose name it is. */
  readonly type?: NamedType;
  /** Where it leads, outside of the API. */
  readonly href?: string;
  /** It is a value of the document. */
  readonly isValue?: true;
}

export const plain = (text: string): Piece => ({ text });

/** The parts of a pattern with their marks: a link, code, a word, or anything else. */
const part = /\[((?:[^[\]]|\[[^\]]*\])*)\]\(([^)]*)\)|`([^`]+)`|\*([^*]+)\*|[^[`*]+|./gu;

function partsOf(pattern: string): Piece[] {
  if (!/[[`*]/u.test(pattern)) return [plain(pattern)];
  return [...pattern.matchAll(part)].map(([whole, linked, href, code, word]): Piece => {
    if (linked !== undefined && href !== undefined) return { text: linked, href };
    if (code !== undefined) return { text: code, mark: 'code' };
    return word === undefined ? plain(whole) : { text: word, mark: 'word' };
  });
}

/** What stands for the placeholders of a pattern: `{}` is the empty name. */
export type Values = Readonly<Record<string, string | readonly Piece[]>>;

/** A pattern whose placeholders have values; what stands inside of a marked part has its mark. `{href}` is where the type is. */
export function fill(pattern: string, values: Values, type?: NamedType): Piece[] {
  return partsOf(pattern).flatMap(({ text, href, mark }) => {
    const around: Omit<Piece, 'text'> = {
      ...(mark === undefined ? {} : { mark }),
      ...(href === undefined ? {} : href === '{href}' && type !== undefined ? { type } : { href }),
    };
    if (!text.includes('{')) return [{ text, ...around }];
    return text.split(/(\{\w*\})/u).flatMap((piece): readonly Piece[] => {
      const value = /^\{\w*\}$/u.test(piece) ? values[piece.slice(1, -1)] : undefined;
      if (typeof value === 'object') return value.map((inner) => ({ ...inner, ...around }));
      return piece === '' ? [] : [{ text: value ?? piece, ...around }];
    });
  });
}

/** The text of pieces, for code. */
export const codeText = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');
