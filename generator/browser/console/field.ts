import type { FieldData, FieldKind } from './console-data.js';
import { compact, plainNumber } from './json-text.js';

/** What a reader has written into a field. */
export type Written = string | readonly File[];

export const missing = 'A value is required';

function numberOf(text: string): number | string {
  const value = Number(text);
  if (!Number.isFinite(value)) throw new Error('A number is expected');
  // One that would be rounded stays a text.
  return String(value) === plainNumber(text) ? value : text;
}

/** What is written into a field of text, by its kind. */
const readers: Readonly<Partial<Record<FieldKind, (text: string) => unknown>>> = {
  number: (text) => numberOf(text.trim()),
  boolean: (text) => text === 'true',
  raw: compact,
  json: (text): unknown => JSON.parse(compact(text)),
};

/** The value of a field on the wire, `undefined` if it is not sent; throws an Error that says what is wrong with it. */
export function readField({ kind, required }: Pick<FieldData, 'kind' | 'required'>, written: Written = ''): unknown {
  if (written.length === 0) {
    if (required) throw new Error(missing);
    return undefined;
  }
  if (typeof written !== 'string') return kind === 'files' ? written : written[0];
  const read = readers[kind];
  return read ? read(written) : written;
}

/** The text that a field begins with. */
export function beginning({ kind, sample }: Pick<FieldData, 'kind' | 'sample'>): string {
  if (sample === undefined) return '';
  return kind === 'text' && typeof sample === 'string' ? sample : JSON.stringify(sample, undefined, 2);
}
