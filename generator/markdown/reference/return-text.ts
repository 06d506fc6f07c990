import type { Media } from '../../model/media.js';
import type { Returned } from '../../reference/page.js';
import { cellText, code } from '../text.js';
import type { TableStyle } from './field-table.js';
import { cellMarkdown } from './inline.js';

/** How pages of a language write what a call returns; `{}` stands for the type inside. */
export interface ReturnStyle {
  readonly response: string;
  /** What a call returns without a body; absent where the page says nothing of it. */
  readonly nothing?: string;
  /** What is added where only some responses have a body. */
  readonly absent?: string;
  readonly responsesByMedia: Partial<Readonly<Record<Media, string>>>;
  /** Between one of several types and the next. */
  readonly separator: string;
}

/** What returned text is written with. */
type Style = TableStyle & { readonly returns: ReturnStyle };

const fill = (pattern: string, inner: string): string => pattern.replace('{}', () => inner);

const mediaText = (mediaType: string): string => cellText(code(mediaType));

function lineOf({ mediaTypes, contents, mayBeAbsent }: Returned, { hrefOf, returns }: Style): string | undefined {
  const { response, nothing, absent, responsesByMedia, separator } = returns;
  if (contents.length === 0 && mediaTypes.length === 0) return nothing;
  const texts = contents.map(({ type, media }) =>
    fill((media && responsesByMedia[media]) ?? '{}', cellMarkdown(type, hrefOf)),
  );
  const all = [...texts, ...(mayBeAbsent && absent !== undefined ? [absent] : [])];
  const line = fill(response, [...new Set(all)].join(separator));
  return mediaTypes.length === 0 ? line : `Asked for ${mediaTypes.map(mediaText).join(' or ')}: ${line}`;
}

/** What a call returns, one paragraph for what comes unasked and each that a call can ask for. */
export function returnText([usual, ...asked]: readonly Returned[], style: Style): string | undefined {
  const first = usual && lineOf(usual, style);
  return first && [first, ...asked.map((one) => lineOf(one, style))].join('\n\n');
}
