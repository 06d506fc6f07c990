import { rememberedTexts } from '../text/remember-texts.js';
import type { Content } from './operation.js';
import type { Scalar, Type } from './type.js';

/** What a media type carries, as far as anything is done differently for it. */
export type Media = 'json' | 'form' | 'multipart' | 'events' | 'lines' | 'xml' | 'text' | 'bytes';

/** Media types by what they carry, first match first; parameters do not count. */
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

/** What a media type carries. */
export const mediaOf = rememberedTexts(
  (mediaType): Media => rows.find(([match]) => match.test(mediaType))?.[1] ?? 'bytes',
);

/** Whether a media type is a range: of all types, or of all subtypes of one (RFC 9110, section 12.5.1). */
export const isRange = rememberedTexts((mediaType) => /^(?:\*|[\w.+-]+)\/\*$/u.test(essence(mediaType)));

/** Media that hold values of their own, whose schema is never that of the whole as a file. */
const structured: ReadonlySet<Media> = new Set<Media>(['form', 'multipart']);

const scalarOf = (type: Type): Scalar | undefined => {
  const inner = type.kind === 'nullable' ? type.inner : type;
  return inner.kind === 'scalar' ? inner.scalar : undefined;
};

/**
 * What a representation carries. A gRPC gateway streams lines as any JSON type. A schema of bytes makes it bytes,
 * whatever its media type says, and a schema of a text makes a range that may be anything a text. XML without a structure
 * is text, and so are lines whose schema is that of a text as a whole.
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

/** Whether the values of a representation come one after the other. */
export const isStreamed = (content: Parameters<typeof carriedBy>[0]): boolean =>
  ['events', 'lines'].includes(carriedBy(content));

/** The media type without parameters, in lower case. */
export const essence = rememberedTexts((mediaType) => mediaType.split(';', 1)[0]?.trim().toLowerCase() ?? '');

/** The media type that a request accepts: a charset is nothing to ask for. */
export const acceptedType = (mediaType: string): string =>
  mediaType.replaceAll(/\s*;\s*charset=(?:"[^"]*"|[^;,]*)/giu, '');
