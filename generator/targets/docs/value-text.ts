import type { Value } from '../../model/model.js';
import { code, fenced } from './text.js';

/** Signs that would end the line of a code span, that no page shows, or that turn the text around them. */
const unseen = /[\0-\x1f\x7f\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** A text of the document as a code span on one line; what cannot be read as it is, is shown as JSON has it. */
export function codeLine(text: string): string {
  if (text.trim() !== '' && !unseen.test(text)) return code(text);
  const escaped = JSON.stringify(text).replaceAll(
    new RegExp(unseen, 'gu'),
    (sign) => `\\u${sign.codePointAt(0)?.toString(16).padStart(4, '0') ?? ''}`,
  );
  return code(escaped);
}

/** A value of an enumeration: a text as it is, without the quotes of JSON. */
export const choice = (value: string | number | boolean | null): string => codeLine(String(value));

/** A value as a code span of JSON. */
export const jsonLine = (value: Value): string => codeLine(JSON.stringify(value));

/** A value that is shown in its line, or in a block of its own where it has members. */
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
