/** What a media type carries, as far as anything is done differently for it. */
export type Media = 'json' | 'form' | 'multipart' | 'events' | 'lines' | 'text' | 'bytes';

/** Media types by what they carry, first match first; parameters do not count. */
const rows: readonly (readonly [RegExp, Media])[] = [
  [/^[^;]*[/+]json\s*(?:;|$)/iu, 'json'],
  [/^application\/x-www-form-urlencoded\b/iu, 'form'],
  [/^multipart\//iu, 'multipart'],
  [/^text\/event-stream\b/iu, 'events'],
  [/^(?:application|text)\/(?:x-)?(?:jsonl|ndjson|jsonlines|json-lines|json-seq)\b/iu, 'lines'],
  [/^text\/|^[^;]*[/+](?:xml|yaml|html|csv|javascript|graphql)\s*(?:;|$)/iu, 'text'],
  [/^\*\/\*$/u, 'json'],
  [/^/u, 'bytes'],
];

/** What a media type carries. */
export function mediaOf(mediaType: string): Media {
  return rows.find(([match]) => match.test(mediaType))?.[1] ?? 'bytes';
}

/** The media type without parameters, in lower case. */
export function essence(mediaType: string): string {
  return mediaType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
}
