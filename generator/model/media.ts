import { rememberedTexts } from '../text/remember-texts.js';
import type { Content } from './operation.js';
import type { Scalar, Type } from './type.js';

/** The kinds of media that are handled differently. */
export type Media = 'json' | 'form' | 'multipart' | 'events' | 'lines' | 'xml' | 'text' | 'bytes';

/** Media types by kind; the first match wins. Parameters are ignored. */
const rows: readonly (readonly [RegExp, Media])[] = [
  [/^application\/(?:stream\+json|x-json-stream|json-stream)\b/iu, 'lines'],
  [/^[^;]*[/+]json\s*(?:;|$)/iu, 'json'],
  [/^application\/x-www-form-urlencoded\b/iu, 'form'],
  [/^multipart\//iu, 'multipart'],
  [/^text\/event-stream\b/iu, 'events'],
  [/^[^;]*[/+](?:x-)?(?:jsonl|ndjson|jsonlines|json-lines|json-seq)\s*(?:;|$)/iu, 'lines'],
  [/^[^;]*[/+]xml\s*(?:;|$)/iu, 'xml'],
  [/^text\/|^[^;]*[/+](?:yaml|html|csv|javascript|graphql)\s*(?:;|$)/iu, 'text'],
  [/^(?:\*|application)\/\*/u, 'json'],
  [/^/u, 'bytes'],
];

/** The kind of a media type. */
export const mediaOf = rememberedTexts(
  (mediaType): Media => rows.find(([match]) => match.test(mediaType))?.[1] ?? 'bytes',
);

/** Whether a media type is a range: of all types or all subtypes of a type (RFC 9110, section 12.5.1). */
export const isRange = rememberedTexts((mediaType) => /^(?:\*|[\w.+-]+)\/\*$/u.test(essence(mediaType)));

/** Sequential media, whose schema is never that of a whole file. */
const structured: ReadonlySet<Media> = new Set<Media>(['form', 'multipart']);

const scalarOf = (type: Type): Scalar | undefined => {
  const inner = type.kind === 'nullable' ? type.inner : type;
  return inner.kind === 'scalar' ? inner.scalar : undefined;
};

/**
 * The kind of a representation. A gRPC gateway streams lines under any JSON media type. A binary schema makes it
 * binary, whatever its media type, and a string schema makes a range of all types text. XML without a structure is
 * text, and so are lines whose schema is a string for the whole.
 */
export function carriedBy(content: Pick<Content, 'mediaType' | 'type' | 'gateway' | 'xml' | 'whole'>): Media {
  const { mediaType, type, gateway, xml, whole } = content;
  if (gateway !== undefined) return 'lines';
  const media = mediaOf(mediaType);
  const scalar = scalarOf(type);
  if (scalar === 'binary') return structured.has(media) ? media : 'bytes';
  if (media === 'xml' && xml === undefined) return 'text';
  if (media === 'lines' && whole === true && scalar === 'string') return 'text';
  return media === 'json' && isRange(mediaType) && scalar === 'string' ? 'text' : media;
}

/** Whether a representation is a sequence of values. */
export const isStreamed = (content: Parameters<typeof carriedBy>[0]): boolean =>
  ['events', 'lines'].includes(carriedBy(content));

/** The media type without parameters, in lower case. */
export const essence = rememberedTexts((mediaType) => mediaType.split(';', 1)[0]?.trim().toLowerCase() ?? '');

/** The media type for an Accept header, without its charset. */
export const acceptedType = (mediaType: string): string =>
  mediaType.replaceAll(/\s*;\s*charset=(?:"[^"]*"|[^;,]*)/giu, '');
