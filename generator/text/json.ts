import { allSpelled, unicodeEscape } from './unseen.js';

/** What logs of services for continuous integration take for a command, wherever it stands in a line. */
const command = /#(?=#\w*\[)/gu;

/**
 * A value as JSON for people and programs to read: what does not show, or commands a log, is escaped inside the strings.
 * Whoever parses it gets the value as it was.
 */
export const jsonText = (value: unknown, indent?: number): string =>
  allSpelled(JSON.stringify(value, null, indent), unicodeEscape).replaceAll(command, unicodeEscape);

/** Whether a value is JSON: what a program has besides would be lost or changed in a text. */
export function isJson(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isJson);
  if (typeof value !== 'object') return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return (prototype === Object.prototype || prototype === null) && Object.values(value).every(isJson);
}
