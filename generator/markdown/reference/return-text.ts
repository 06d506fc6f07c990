import type { Media } from '../../model/media.js';
import type { Returned } from '../../reference/page.js';
import { cellText, code } from '../text.js';
import type { TableStyle } from './field-table.js';
import { cellMarkdown } from './inline.js';

/** How pages of a language describe the result of a call; `{}` is the placeholder for the type. */
export interface ReturnStyle {
  readonly response: string;
  /** The result of a call without a response body; absent if the page does not mention it. */
  readonly nothing?: string;
  /** Appended if only some responses have a body. */
  readonly absent?: string;
  readonly responsesByMedia: Partial<Readonly<Record<Media, string>>>;
  /** The separator of alternative types. */
  readonly separator: string;
}

/** Settings for describing results. */
type Style = TableStyle & { readonly returns: ReturnStyle };

const fill = (pattern: string, inner: string): string => pattern.replace('{}', () => inner);

const mediaText = (mediaType: string): string => cellText(code(mediaType));

function lineOf(
  { mediaTypes, contents, mayBeAbsent }: Returned,
  { hrefOf, signs, returns }: Style,
): string | undefined {
  const { response, nothing, absent, responsesByMedia, separator } = returns;
  if (contents.length === 0 && mediaTypes.length === 0) return nothing;
  const texts = contents.map(({ type, media }) =>
    fill((media && responsesByMedia[media]) ?? '{}', cellMarkdown(type, hrefOf, signs)),
  );
  const all = [...texts, ...(mayBeAbsent && absent !== undefined ? [absent] : [])];
  const line = fill(response, [...new Set(all)].join(separator));
  return mediaTypes.length === 0 ? line : `Asked for ${mediaTypes.map(mediaText).join(' or ')}: ${line}`;
}

/** The result of a call: one paragraph for the default and one for each media type that a call can ask for. */
export function returnText([usual, ...asked]: readonly Returned[], style: Style): string | undefined {
  const first = usual && lineOf(usual, style);
  return first && [first, ...asked.map((one) => lineOf(one, style))].join('\n\n');
}
