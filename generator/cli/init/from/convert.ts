import type { Locations } from './reader.js';

/** A text that is not empty; undefined for all else. */
export const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

/** A name as code has it; undefined for a text that is none. */
export const name = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[A-Za-z_$][\w$]*$/.test(value) ? value : undefined;

export const wholeNumber = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;

/** A path or URL that can be read from the new configuration. */
export const location = (value: unknown, { rebased }: Locations): string | undefined =>
  typeof value === 'string' ? rebased(value) : undefined;

/** What each of the values becomes; undefined for others. */
export const oneOf =
  (table: Readonly<Record<string, unknown>>) =>
  (value: unknown): unknown =>
    Object.hasOwn(table, String(value)) ? table[String(value)] : undefined;

/** Whether a value is one of these. */
export const is =
  (...values: readonly unknown[]) =>
  (value: unknown): boolean =>
    values.includes(value);

/** A map with members; undefined for all else. */
export const filled = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;

/** Whether a value says nothing: a map or a list without members, or no value at all. */
export const isNothing = (value: unknown): boolean =>
  value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);
