import type { NamedType } from '../naming/api.js';

/**
 * A part of a spelled type. In the patterns of notations `*word*` and `` `code` `` mark their content,
 * `[text](href)` is a link, and everything else is plain text.
 */
export interface Piece {
  readonly text: string;
  readonly mark?: 'word' | 'code';
  /** The type that it names. */
  readonly type?: NamedType;
  /** The target of a link that leaves the reference. */
  readonly href?: string;
  /** Whether it is a value of the document. */
  readonly isValue?: true;
}

export const plain = (text: string): Piece => ({ text });

/** The parts of a pattern: a link, code, a word, or plain text. */
const part = /\[((?:[^[\]]|\[[^\]]*\])*)\]\(([^)]*)\)|`([^`]+)`|\*([^*]+)\*|[^[`*]+|./gu;

function partsOf(pattern: string): Piece[] {
  if (!/[[`*]/u.test(pattern)) return [plain(pattern)];
  return [...pattern.matchAll(part)].map(([whole, linked, href, code, word]): Piece => {
    if (linked !== undefined && href !== undefined) return { text: linked, href };
    if (code !== undefined) return { text: code, mark: 'code' };
    return word === undefined ? plain(whole) : { text: word, mark: 'word' };
  });
}

/** The values of a pattern's placeholders. The name of `{}` is empty. */
export type Values = Readonly<Record<string, string | readonly Piece[]>>;

/** Fills the placeholders of a pattern. Values inside a marked part inherit its mark; `{href}` links to the type. */
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

/** The plain text of pieces, for code. */
export const codeText = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');
