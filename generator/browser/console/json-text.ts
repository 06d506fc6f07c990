/** What is wrong with a text that is not JSON, and where; lines and columns begin at 1. */
export class JsonFault extends Error {
  readonly line: number;
  readonly column: number;

  constructor(text: string, at: number, wanted: string) {
    const before = text.slice(0, at).split('\n');
    const [line, column] = [before.length, (before.at(-1)?.length ?? 0) + 1];
    super(`Line ${line}, column ${column}: ${wanted} is expected`);
    this.line = line;
    this.column = column;
  }
}

/** White space and a token (RFC 8259); the token is empty at the end and where there is none. */
const token =
  /[ \t\r\n]*("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null|[[\]{},:])?/y;

/** More digits than these may be lost in a number of JavaScript. */
const safeDigits = 15;

/** A number as JavaScript writes it; one that it would round stays as it is. */
export const plainNumber = (text: string): string =>
  text.replace(/[eE].*/, '').replace(/\D/g, '').length > safeDigits ? text : String(Number(text));

const textOf = (one: string): string => JSON.stringify(JSON.parse(one));

/**
 * A text of JSON without white space and with strings and numbers as `JSON.stringify` writes them, but with all digits of
 * long numbers. Throws JsonFault.
 */
export function compact(text: string): string {
  let end = 0;
  let begin = 0;
  const next = (): string => {
    token.lastIndex = end;
    const [all = '', one = ''] = token.exec(text) ?? [];
    end += all.length;
    begin = end - one.length;
    return one;
  };
  const fail = (wanted: string): never => {
    throw new JsonFault(text, begin, wanted);
  };
  const several = (close: string, item: (first: string) => string): string => {
    const items: string[] = [];
    for (let one = next(); one !== close || items.length > 0; one = next()) {
      items.push(item(one));
      const after = next();
      if (after === close) break;
      if (after !== ',') fail(`"," or "${close}"`);
    }
    return items.join();
  };
  const member = (one: string): string => {
    if (!one.startsWith('"')) fail('A name in double quotes');
    if (next() !== ':') fail('":"');
    return `${textOf(one)}:${value(next())}`;
  };
  const value = (one: string): string => {
    if (one === '{') return `{${several('}', member)}}`;
    if (one === '[') return `[${several(']', value)}]`;
    if (one.startsWith('"')) return textOf(one);
    if (/^[-\d]/.test(one)) return plainNumber(one);
    return /^[a-z]/.test(one) ? one : fail('A value');
  };
  const whole = value(next());
  if (next() !== '' || end < text.length) fail('The end');
  return whole;
}
