import type { Content, Response } from '../model/model.js';
import { carriedBy, type Media } from '../model/media.js';
import { preferred } from './derive.js';

/** Representations that a caller tells apart: a client reads whichever comes. */
const sequences: readonly Media[] = ['events', 'lines'];

/** The representations of an answer that a client reads: the preferred one, and sequences beside it. */
export function readContents({ contents }: Response): Content[] {
  const first = preferred(contents);
  if (first === undefined) return [];
  const beside = contents.filter((content) => content !== first && sequences.includes(carriedBy(content)));
  const kinds = new Map([first, ...beside].map((content) => [carriedBy(content), content]));
  return [...kinds.values()];
}
