import { acceptedType } from '../model/media.js';
import type { Content } from '../model/model.js';
import { returnedResponses, offeredContents, readContents } from './response-contents.js';
import type { NamedApi, NamedOperation } from './api.js';
import { choices } from './derive.js';
import { flagOf } from './stream-flag.js';

/** The representations of a body that a call can choose from, the default first; empty if there is no choice. */
export function bodyChoices({ operation }: NamedOperation): Content[] {
  const all = choices(operation.body?.contents ?? []);
  return all.length > 1 ? all : [];
}

/** The media types that a call can ask for, the default first; empty if there is no choice. */
export function acceptable(api: NamedApi, named: NamedOperation): string[] {
  const responses = returnedResponses(named.operation);
  const offered = responses.flatMap((response) => offeredContents(named.operation, response));
  const types = [...new Set(offered.map(({ mediaType }) => acceptedType(mediaType)))];
  if (flagOf(api, named) === undefined) return types.length > 1 ? types : [];
  const decided = new Set(responses.flatMap(readContents).map(({ mediaType }) => acceptedType(mediaType)));
  return types.filter((type) => !decided.has(type));
}
