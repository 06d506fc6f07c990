import type { FieldData, FieldKind } from './console-data.js';
import { compact, plainNumber } from './json-text.js';

/** What a reader has written into a field. */
export type Written = string | readonly File[];

/** The value of a field on the wire, `undefined` if it is not sent, or what is wrong with it. */
export type Reading = { readonly value: unknown } | { readonly fault: string };

const number = /^-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/;

function numberOf(text: string): Reading {
  if (!number.test(text)) return { fault: 'A number is expected' };
  const plain = plainNumber(text);
  return { value: String(Number(plain)) === plain ? Number(plain) : plain };
}

function jsonOf(text: string): Reading {
  try {
    return { value: JSON.parse(compact(text)) as unknown };
  } catch (error) {
    return { fault: (error as Error).message };
  }
}

const readers: Readonly<Record<Exclude<FieldKind, 'file' | 'files'>, (text: string) => Reading>> = {
  text: (value) => ({ value }),
  number: (text) => numberOf(text.trim()),
  boolean: (text) => ({ value: text === 'true' }),
  json: jsonOf,
};

/** Reads what was written into a field. Nothing is a value that is not sent. */
export function readField({ kind, required }: Pick<FieldData, 'kind' | 'required'>, written: Written = ''): Reading {
  if (written.length === 0) return required ? { fault: 'A value is required' } : { value: undefined };
  if (typeof written !== 'string') return { value: kind === 'files' ? written : written[0] };
  return kind === 'file' || kind === 'files' ? { value: written } : readers[kind](written);
}

/** The text that a field begins with. */
export function beginning({ kind, sample }: Pick<FieldData, 'kind' | 'sample'>): string {
  if (sample === undefined) return '';
  if (kind === 'json') return JSON.stringify(sample, undefined, 2);
  return typeof sample === 'object' ? JSON.stringify(sample) : String(sample);
}
