import type { Content, Encoding } from '../../model/model.js';
import { carriedBy, essence, isRange, type Media } from '../../model/media.js';
import type { CallShape } from '../../naming/call-shape.js';
import { exactWriter, isExact } from './exact.js';
import { styleTexts } from './style.js';
import { argumentsText, key, quote } from './text.js';
import { literalText } from './shape-text.js';
import type { Module } from './module.js';
import { xmlTexts } from './xml-text.js';

const bodies = 'src/lib/bodies.ts';

/** How each kind of media is sent; `usual` is the media type that need not be said. */
interface Row {
  readonly body: string;
  readonly usual: string;
}

const rows: Readonly<Record<Media, Row>> = {
  json: { body: 'jsonBody', usual: 'application/json' },
  form: { body: 'formBody', usual: 'application/x-www-form-urlencoded' },
  multipart: { body: 'multipartBody', usual: 'multipart/form-data' },
  events: { body: 'textBody', usual: 'text/event-stream' },
  lines: { body: 'linesBody', usual: 'application/jsonl' },
  xml: { body: 'xmlBody', usual: 'application/xml' },
  text: { body: 'textBody', usual: 'text/plain' },
  bytes: { body: 'octetsBody', usual: 'application/octet-stream' },
};

const rowOf = (content: Content): Row => rows[carriedBy(content)];

/** What is said of a property of a form, or of the parts of one name: styles are functions. */
function encodingParts({ imports }: Module, { style, explode, contentType, headers }: Encoding): string[] {
  return [
    ...styleTexts(imports, 'form', style, explode),
    ...(contentType === undefined ? [] : [`contentType: ${quote(contentType)}`]),
    ...(headers === undefined ? [] : [`headers: ${literalText(headers)}`]),
  ];
}

/** The encodings of properties as a literal, without those that say nothing. */
function encodingText(
  encoding: Readonly<Record<string, Encoding>>,
  one: (encoding: Encoding) => string | undefined,
): string | undefined {
  const entries = Object.entries(encoding).flatMap(([name, said]) => {
    const text = one(said);
    return text === undefined ? [] : [`${key(name)}: ${text}`];
  });
  return entries.length === 0 ? undefined : `{ ${entries.join(', ')} }`;
}

function formText(module: Module, encoding: Readonly<Record<string, Encoding>>): string | undefined {
  return encodingText(encoding, ({ headers: _, ...said }) => {
    const parts = encodingParts(module, said);
    return parts.length === 0 ? undefined : `{ ${parts.join(', ')} }`;
  });
}

/** A media type alone is said as it is. */
function partsText(module: Module, encoding: Readonly<Record<string, Encoding>>): string | undefined {
  return encodingText(encoding, (said) => {
    const parts = encodingParts(module, said);
    if (parts.length === 1 && said.contentType !== undefined) return quote(said.contentType);
    return parts.length === 0 ? undefined : `{ ${parts.join(', ')} }`;
  });
}

const encodings: Readonly<Partial<Record<Media, typeof partsText>>> = { form: formText, multipart: partsText };

/** Bodies that are JSON, or hold some. */
const writesJson: ReadonlySet<Media> = new Set<Media>(['json', 'form', 'multipart', 'lines']);

/** The function that writes a body, and the media type that need not be said. */
function writerOf(content: Content): { readonly body: string; readonly usual: string } {
  const { body, usual } = rowOf(content);
  if (!isRange(content.mediaType)) return { body, usual };
  const media = carriedBy(content);
  const isOpen = media === 'bytes' || (media === 'json' && content.type.kind === 'unknown');
  // A range is no type to send: what is sent has one of its own, or the one that its kind of values usually has.
  return isOpen ? { body: 'rangeBody', usual: '*/*' } : { body, usual: essence(content.mediaType) };
}

/** The maker of a body in one of its representations. */
export function bodyText(module: Module, content: Content, { bodyKey }: CallShape, isRequired: boolean): string {
  const { body, usual } = writerOf(content);
  const media = carriedBy(content);
  const encoding = content.encoding && encodings[media]?.(module, content.encoding);
  const given = [
    bodyKey === undefined ? undefined : quote(bodyKey),
    content.mediaType.toLowerCase() === usual ? undefined : quote(content.mediaType),
    isRequired && bodyKey === undefined ? 'true' : undefined,
    ...(Object.hasOwn(encodings, media) ? [encoding] : []),
    ...(content.xml ? xmlTexts(module, content.type, content.xml) : []),
    writesJson.has(media) && isExact(module, content.type) ? exactWriter(module) : undefined,
  ];
  return `${module.imports.value(bodies, body)}(${argumentsText(given)})`;
}
