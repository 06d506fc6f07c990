import { carriedBy, essence, isRange, type Media } from '../../model/media.js';
import type { Content } from '../../model/model.js';

/** The functions of the runtime that write a body. */
export type BodyFunction =
  'jsonBody' | 'formBody' | 'multipartBody' | 'linesBody' | 'xmlBody' | 'textBody' | 'octetsBody' | 'rangeBody';

/** How the runtime writes a body: a function, and the media type to pass to it, if it is not its default. */
export interface BodyChoice {
  readonly body: BodyFunction;
  readonly mediaType?: string;
}

/** How each kind of media is sent; `usual` is the default media type. */
const rows: Readonly<Record<Media, { readonly body: BodyFunction; readonly usual: string }>> = {
  json: { body: 'jsonBody', usual: 'application/json' },
  form: { body: 'formBody', usual: 'application/x-www-form-urlencoded' },
  multipart: { body: 'multipartBody', usual: 'multipart/form-data' },
  events: { body: 'textBody', usual: 'text/event-stream' },
  lines: { body: 'linesBody', usual: 'application/jsonl' },
  xml: { body: 'xmlBody', usual: 'application/xml' },
  text: { body: 'textBody', usual: 'text/plain' },
  bytes: { body: 'octetsBody', usual: 'application/octet-stream' },
};

/** The function that writes a body, and its default media type. */
function functionOf(content: Content): { readonly body: BodyFunction; readonly usual: string } {
  const { body, usual } = rows[carriedBy(content)];
  if (!isRange(content.mediaType)) return { body, usual };
  const media = carriedBy(content);
  const isOpen = media === 'bytes' || (media === 'json' && content.type.kind === 'unknown');
  // A range cannot be sent: the value has its own media type, or the default one of its kind is used.
  return isOpen ? { body: 'rangeBody', usual: '*/*' } : { body, usual: essence(content.mediaType) };
}

/** The function of the runtime for a representation of a body. */
export function bodyChoice(content: Content): BodyChoice {
  const { body, usual } = functionOf(content);
  return { body, ...(content.mediaType.toLowerCase() === usual ? {} : { mediaType: content.mediaType }) };
}
