import type { Method } from '../naming/api.js';
import { acceptable, bodyChoices } from '../naming/media-choice.js';
import { returnedResponses, readContents } from '../naming/response-contents.js';
import { acceptedType, essence, isRange } from '../model/media.js';
import type { Content } from '../model/model.js';
import { callOf, type Call, type Caller } from './call.js';
import { quote } from './typescript-text.js';

/** A call that chooses its media types, and the options that say so. */
export interface ChoiceCall {
  readonly call: Call;
  readonly options: string;
  /** What can be chosen: the media type of the body, of the response, or of both. */
  readonly of: 'body' | 'response' | 'both';
}

/** A well-known media type for each range. */
const inRange: Readonly<Record<string, string>> = {
  'image/*': 'image/png',
  'audio/*': 'audio/mpeg',
  'video/*': 'video/mp4',
  'text/*': 'text/plain',
};

/** A concrete media type; `undefined` for a range without a well-known one. */
const concrete = (mediaType: string): string | undefined =>
  isRange(mediaType) ? inRange[essence(mediaType)] : mediaType.includes('*') ? undefined : mediaType;

const isOther = (usual: Content, { type }: Content): boolean => JSON.stringify(type) !== JSON.stringify(usual.type);

/** The representation of a body to show: one with another type than the default one, else one with another name. */
function bodyShown([usual, ...others]: readonly Content[]): Content | undefined {
  const named = others.filter(({ mediaType }) => concrete(mediaType) !== undefined);
  return named.find((content) => usual !== undefined && isOther(usual, content)) ?? named[0];
}

/** The media type that a sample asks for: preferably not the default one. */
function acceptShown(caller: Caller, { operation }: Method): string | undefined {
  const types = acceptable(caller.api, operation);
  const read = new Set(
    returnedResponses(operation.operation)
      .flatMap(readContents)
      .map(({ mediaType }) => acceptedType(mediaType)),
  );
  const named = types.filter((type) => concrete(type) !== undefined);
  const shown = named.find((type) => !read.has(type)) ?? named[0];
  return shown === undefined ? undefined : concrete(shown);
}

/** A call that chooses a media type; `undefined` if the operation has no choice or no sample of it can be made. */
export function choiceCall(caller: Caller, way: { method: Method; way: string }): ChoiceCall | undefined {
  const content = bodyShown(bodyChoices(way.method.operation));
  const chosen = content && callOf(caller, way, content);
  const call = chosen ?? callOf(caller, way);
  const contentType = chosen && concrete(content.mediaType);
  const accept = acceptShown(caller, way.method);
  if (call === undefined || (contentType === undefined && accept === undefined)) return undefined;
  const lines = [
    ...(contentType === undefined ? [] : [`  contentType: ${quote(contentType)},\n`]),
    ...(accept === undefined ? [] : [`  accept: ${quote(accept)},\n`]),
  ];
  const of = contentType === undefined ? 'response' : accept === undefined ? 'body' : 'both';
  return { call, options: `{\n${lines.join('')}}`, of };
}
