import type { Value } from '../model/model.js';
import { jsonText } from '../text/json.js';
import { spelled } from '../text/unseen.js';
import { code, fenced } from './text.js';

/** Whether a text is readable as written in a code span on one line. */
const isLegible = (text: string): boolean => text.trim() !== '' && !/[\t\n]/u.test(text) && spelled(text) === text;

/** A text of the document as a code span on one line; written as a JSON string if it is not readable as it is. */
export function codeLine(text: string): string {
  return code(isLegible(text) ? text : jsonText(text));
}

/** A value of an enumeration. Strings have no quotes. */
export const choice = (value: string | number | boolean | null): string => codeLine(String(value));

/** A value as a code span of JSON. */
export const jsonLine = (value: Value): string => codeLine(JSON.stringify(value));

/** A value shown inline, or in a block of its own if it has members. */
export interface ShownValue {
  readonly line: string | undefined;
  readonly block: string | undefined;
}

export function shownValue(value: Value): ShownValue {
  const text = JSON.stringify(value, null, 2);
  return text.includes('\n')
    ? { line: undefined, block: fenced('json', text) }
    : { line: codeLine(text), block: undefined };
}
