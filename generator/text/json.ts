import { allSpelled, unicodeEscape } from './unseen.js';

/** What logs of services for continuous integration take for a command, wherever it stands in a line. */
const command = /#(?=#\w*\[)/gu;

/**
 * A value as JSON for people and programs to read: what does not show, or commands a log, is escaped inside the strings.
 * Whoever parses it gets the value as it was.
 */
export const jsonText = (value: unknown, indent?: number): string =>
  allSpelled(JSON.stringify(value, null, indent), unicodeEscape).replaceAll(command, unicodeEscape);
