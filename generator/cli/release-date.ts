import type { Environment } from '../configuration/reading/environment.js';

/** Whether a text is a day of the calendar as ISO 8601 writes it. */
export function isDate(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/u.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/**
 * The day of a release: the one that is given, else that of SOURCE_DATE_EPOCH (seconds since 1970,
 * https://reproducible-builds.org/specs/source-date-epoch), else none. The clock is never asked.
 */
export function releaseDate(given: string | undefined, env: Environment): string | undefined {
  const epoch = env['SOURCE_DATE_EPOCH'] ?? '';
  if (given !== undefined || !/^\d{1,11}$/u.test(epoch)) return given;
  return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
}
