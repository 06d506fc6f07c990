import { isObject } from '../member.js';
import type { Json } from '../source.js';
import { below, followed, itemsOf, layersOf, membersOf, rootOf, textOf, type At } from './at.js';
import { isSame } from './media-types.js';
import { isOfBody, requestBody } from './request-body.js';
import { response } from './response.js';
import { servers } from './server.js';
import { convertedItems, elsewhere, objectOf, standsFor, within, type Entry, type Work } from './work.js';

const isError = (status: string): boolean => /^(?:[45]|default$)/iu.test(status);

/**
 * The responses of an operation. One that operations share stays shared where all of them produce the same; an error
 * stays so in any case: it is hardly ever in the media type of what was asked for.
 */
function responses(work: Work, at: At, mediaTypes: readonly string[]): Json {
  if (!isObject(at.value) || textOf(at, '$ref') !== undefined) return work.convert(work, at);
  const entries = membersOf(at).map(([status, member]): Entry => {
    const end = followed(work.source, member);
    const isOwn = textOf(member, '$ref') === undefined || end === undefined;
    const isKept = isOwn || isError(status) || isSame(work.mediaTypes.at(end, 'produces'), mediaTypes);
    return [status, isKept ? work.convert(work, member) : response(elsewhere(work), end, mediaTypes)];
  });
  return standsFor(work, at, Object.fromEntries(entries));
}

/** The parameters of a list that are sent outside of the body. */
export function otherParameters(work: Work, list: At): Entry[] {
  if (!Array.isArray(list.value)) return [['parameters', work.convert(work, list)]];
  const others = itemsOf(list).filter((one) => !isOfBody(work, one));
  return others.length === 0 ? [] : [['parameters', standsFor(work, list, convertedItems(work, others))]];
}

/** The servers of an operation whose schemes are not those of the document. */
function ownServers(work: Work, schemes: At): Entry[] {
  const root = rootOf(work.source);
  const isOwn = JSON.stringify(schemes.value) !== JSON.stringify(below(root, 'schemes')?.value);
  const made = isOwn && textOf(root, 'host') !== undefined ? servers(work, root, schemes) : [];
  return made.length === 0 ? [] : [['servers', made]];
}

/** What an operation says in other words in OpenAPI 3.0; `layers` are the operation and what it refers to. */
const keywords: Readonly<Record<string, (work: Work, member: At, layers: readonly At[]) => Entry[]>> = {
  consumes: () => [],
  produces: () => [],
  parameters: otherParameters,
  responses: (work, member, layers) => [['responses', responses(work, member, work.mediaTypes.of(layers, 'produces'))]],
  schemes: ownServers,
};

/** The parameters of a path that are the body or a part of it: each list goes before those in front of it. */
export type Shared = readonly (readonly At[])[];

/** The body of an operation, where it is not the one of the operation that it refers to. */
export function bodyOf(work: Work, at: At, shared: Shared, beneath: readonly At[]): Entry[] {
  const bodies = (one: At): At[] => itemsOf(below(one, 'parameters')).filter((item) => isOfBody(work, item));
  const own = bodies(at);
  if (beneath.length > 0 && [...shared, own].every((list) => list.length === 0)) return [];
  const lists = [...shared, ...beneath.map(bodies).reverse(), own];
  const mediaTypes = work.mediaTypes.of([at, ...beneath], 'consumes');
  return requestBody(work, below(at, 'parameters') ?? at, lists, mediaTypes);
}

/** An Operation Object. */
export function operation(work: Work, at: At, shared: Shared): Json {
  if (!isObject(at.value)) return within(work, at);
  const layers = layersOf(work.source, at);
  const members = membersOf(at).flatMap(([key, member]) => {
    const change = Object.hasOwn(keywords, key) ? keywords[key] : undefined;
    return change?.(work, member, layers) ?? [[key, work.convert(work, member)] as const];
  });
  return objectOf(work, at, [...members, ...bodyOf(work, at, shared, layers.slice(1))]);
}
