import type { Content, Operation, Response } from '../model/model.js';
import { groupedBy } from '../model/group.js';
import { acceptedType, carriedBy, type Media } from '../model/media.js';
import { choices, preferred } from './derive.js';
import { successes } from './errors.js';

/** The responses whose body a call returns. */
export const returnedResponses = (operation: Operation): Response[] =>
  successes(operation).filter(({ status }) => /^2|^default$/u.test(status));

/** Media that are read as streams; a client reads whichever the server sends. */
const sequences: readonly Media[] = ['events', 'lines'];

export const isSequence = (content: Content): boolean => sequences.includes(carriedBy(content));

/** The representations that a client reads by default: the preferred one, and streams. */
export function readContents({ contents }: Response): Content[] {
  const first = preferred(contents);
  if (first === undefined) return [];
  const beside = contents.filter((content) => content !== first && isSequence(content));
  const kinds = new Map([first, ...beside].map((content) => [carriedBy(content), content]));
  return [...kinds.values()];
}

/** The representations that a call can ask for, the default ones first. Paginated operations have no streams. */
export function offeredContents({ pagination }: Pick<Operation, 'pagination'>, response: Response): Content[] {
  const read = readContents(response);
  const others = choices(response.contents).filter(
    (content) => !read.includes(content) && content.nominal !== true && !(pagination && isSequence(content)),
  );
  return [...read, ...others];
}

/** Finds the representations of each response in a media type, or the default ones if it has none of that type. */
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
