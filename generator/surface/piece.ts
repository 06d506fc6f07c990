import type { NamedType } from '../naming/api.js';
import { rememberedTexts } from '../text/remember-texts.js';

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

/** A part of a pattern. In `texts`, every second one is the name of a placeholder. */
interface Part extends Pick<Piece, 'mark' | 'href'> {
  readonly texts: readonly string[];
}

/** The parts of a pattern: a link, code, a word, or plain text. */
const part = /\[((?:[^[\]]|\[[^\]]*\])*)\]\(([^)]*)\)|`([^`]+)`|\*([^*]+)\*|[^[`*]+|./gu;

const textsOf = (text: string): readonly string[] => text.split(/\{(\w*)\}/u);

/** A notation has some dozen patterns, and each type on a page fills a few of them. */
const partsOf = rememberedTexts((pattern): readonly Part[] =>
  [...pattern.matchAll(part)].map(([whole, linked, href, code, word]): Part => {
    if (linked !== undefined && href !== undefined) return { texts: textsOf(linked), href };
    if (code !== undefined) return { texts: textsOf(code), mark: 'code' };
    return word === undefined ? { texts: textsOf(whole) } : { texts: textsOf(word), mark: 'word' };
  }),
);

/** The values of a pattern's placeholders. The name of `{}` is empty. */
export type Values = Readonly<Record<string, string | readonly Piece[]>>;

/** Fills the placeholders of a pattern. Values inside a marked part inherit its mark; `{href}` links to the type. */
export function fill(pattern: string, values: Values, type?: NamedType): Piece[] {
  return partsOf(pattern).flatMap(({ texts, href, mark }) => {
    const around: Omit<Piece, 'text'> = {
      ...(mark === undefined ? {} : { mark }),
      ...(href === undefined ? {} : href === '{href}' && type !== undefined ? { type } : { href }),
    };
    return texts.flatMap((text, index): readonly Piece[] => {
      if (index % 2 === 0) return text === '' ? [] : [{ text, ...around }];
      const value = values[text];
      if (typeof value === 'object') return value.map((inner) => ({ ...inner, ...around }));
      return [{ text: value ?? `{${text}}`, ...around }];
    });
  });
}

/** The plain text of pieces, for code. */
export const codeText = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');
