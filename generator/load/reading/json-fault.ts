/** Where JSON goes wrong; `offset` in UTF-16 units. Node's own message has no reliable position. */
export interface JsonFault {
  readonly offset: number;
  readonly message: string;
  readonly hint?: string;
}

type Expected = 'value' | 'value or ]' | 'name or }' | 'name' | ':' | ', or ]' | ', or }' | 'end';

const space = /[ \t\r\n]*/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;

/** Finds the first fault of a text by the grammar of RFC 8259; `undefined` where there is none. */
export function jsonFault(text: string): JsonFault | undefined {
  const open: ('[' | '{')[] = [];
  let expected: Expected = 'value';
  let at = skip(space, text, 0);
  const after = (): Expected => (open.at(-1) === '[' ? ', or ]' : open.at(-1) === '{' ? ', or }' : 'end');
  for (; at < text.length; at = skip(space, text, at)) {
    const sign = text[at] ?? '';
    const closes = open.at(-1) === '[' ? ']' : '}';
    if (sign === closes && expected.endsWith(closes)) {
      open.pop();
      at++;
      expected = after();
    } else if (expected.startsWith('value') && (sign === '{' || sign === '[')) {
      open.push(sign);
      at++;
      expected = sign === '{' ? 'name or }' : 'value or ]';
    } else if (expected.startsWith('value') || expected.startsWith('name')) {
      const isName = expected.startsWith('name');
      const end = Math.max(closed(text, at), isName ? at : skip(scalar, text, at));
      if (end === at) return faultAt(text, at, expected);
      at = end;
      expected = isName ? ':' : after();
    } else if (sign === ':' && expected === ':') {
      at++;
      expected = 'value';
    } else if (sign === ',' && expected.startsWith(',')) {
      at++;
      expected = open.at(-1) === '[' ? 'value' : 'name';
    } else return faultAt(text, at, expected);
  }
  return expected === 'end'
    ? undefined
    : {
        offset: text.length,
        message: `the text ends where ${words(expected)} was expected`,
        hint: 'The file may be cut off.',
      };
}

function faultAt(text: string, at: number, expected: Expected): JsonFault {
  const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const wanted = words(expected);
  if (sign === '"' && /value|name/.test(expected)) {
    const end = stringEnd(text, at);
    if (end >= text.length)
      return { offset: at, message: 'this string is not closed', hint: 'The file may be cut off.' };
    const escape = text[end] === '\\';
    return escape
      ? { offset: end, message: 'this escape is not known in JSON', hint: 'A backslash itself is written \\\\.' }
      : {
          offset: end,
          message: 'a string holds a line break or control character',
          hint: 'Close the string, or write \\n.',
        };
  }
  if ((sign === '}' || sign === ']') && (expected === 'name' || expected === 'value')) {
    return { offset: at, message: `${wanted} was expected, not "${sign}"`, hint: 'Remove the comma before it.' };
  }
  if (sign === '/' || sign === '#')
    return { offset: at, message: `${wanted} was expected, not "${sign}"`, hint: 'JSON has no comments.' };
  if (sign === "'")
    return { offset: at, message: `${wanted} was expected, not "'"`, hint: 'JSON strings are in double quotes.' };
  return { offset: at, message: `${wanted} was expected, not "${sign}"` };
}

function words(expected: Expected): string {
  if (expected === 'end') return 'the end of the text';
  return expected
    .replace('name', 'a name in double quotes')
    .replace('value', 'a value')
    .replace(/[:,\]}]/g, '"$&"');
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** The offset after a well-formed string, or `at` if there is none. */
function closed(text: string, at: number): number {
  if (text[at] !== '"') return at;
  const end = stringEnd(text, at);
  return text[end] === '"' ? end + 1 : at;
}

// A loop, not a regular expression: one over a string of several megabytes runs out of stack.
function stringEnd(text: string, at: number): number {
  for (let end = at + 1; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    if (unit === 34 || unit < 32) return end;
    if (unit !== 92) continue;
    const length = /^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(text.slice(end + 1, end + 6))?.[0].length;
    if (length === undefined) return end;
    end += length;
  }
  return text.length;
}
