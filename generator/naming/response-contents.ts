import type { Content, Operation, Response } from '../model/model.js';
import { groupedBy } from '../model/group.js';
import { acceptedType, carriedBy, type Media } from '../model/media.js';
import { choices, preferred } from './derive.js';
import { successes } from './errors.js';

/** The responses whose bodies a call resolves with. */
export const returnedResponses = (operation: Operation): Response[] =>
  successes(operation).filter(({ status }) => /^2|^default$/u.test(status));

/** Representations that a caller tells apart: a client reads whichever comes. */
const sequences: readonly Media[] = ['events', 'lines'];

export const isSequence = (content: Content): boolean => sequences.includes(carriedBy(content));

/** The representations of a response that a client reads: the preferred one, and sequences beside it. */
export function readContents({ contents }: Response): Content[] {
  const first = preferred(contents);
  if (first === undefined) return [];
  const beside = contents.filter((content) => content !== first && isSequence(content));
  const kinds = new Map([first, ...beside].map((content) => [carriedBy(content), content]));
  return [...kinds.values()];
}

/** The representations of a response that a call may ask for: the default ones first; paginated operations have no streams. */
export function offeredContents({ pagination }: Pick<Operation, 'pagination'>, response: Response): Content[] {
  const read = readContents(response);
  const others = choices(response.contents).filter(
    (content) => !read.includes(content) && content.nominal !== true && !(pagination && isSequence(content)),
  );
  return [...read, ...others];
}

/** For a media type, what each of some responses is in it: its representations of that type, or the default ones if it has none. */
export function contentsByType(
  operation: Pick<Operation, 'pagination'>,
  responses: readonly Response[],
): (mediaType: string) => Content[][] {
  const all = responses.map((response) => ({
    usual: readContents(response),
    byType: groupedBy(offeredContents(operation, response), ({ mediaType }) => acceptedType(mediaType)),
  }));
  return (mediaType) => all.map(({ usual, byType }) => byType.get(mediaType) ?? usual);
}
