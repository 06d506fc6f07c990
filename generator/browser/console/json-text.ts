/** White space and a token (RFC 8259); the token is empty at the end and where there is none. */
const token =
  /[ \t\r\n]*("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null|[[\]{},:])?/y;

/** More digits than these may be lost in a number of JavaScript. */
const safeDigits = 15;

/** A number as JavaScript writes it; one that it would round stays as it is. */
export const plainNumber = (text: string): string =>
  text.replace(/[eE].*/, '').replace(/\D/g, '').length > safeDigits ? text : String(Number(text));

/** How a text of JSON is laid out; `scalar` writes a string, a number or a word. */
interface Layout {
  readonly indent: string;
  readonly scalar: (token: string) => string;
}

function laidOut(text: string, { indent, scalar }: Layout): string {
  let end = 0;
  let begin = 0;
  const colon = indent && ' ';
  const next = (): string => {
    token.lastIndex = end;
    const [all = '', one = ''] = token.exec(text) ?? [];
    end += all.length;
    begin = end - one.length;
    return one;
  };
  const fail = (wanted: string): never => {
    const before = text.slice(0, begin).split('\n');
    throw new SyntaxError(`Line ${before.length}, column ${(before.at(-1) ?? '').length + 1}: ${wanted} is expected`);
  };
  const several = (
    open: string,
    close: string,
    outer: string,
    item: (first: string, inner: string) => string,
  ): string => {
    const items: string[] = [];
    const inner = outer && outer + indent;
    for (let one = next(); one !== close || items.length > 0; one = next()) {
      items.push(inner + item(one, inner));
      const after = next();
      if (after === close) break;
      if (after !== ',') fail(`"," or "${close}"`);
    }
    return open + items.join() + (items.length > 0 ? outer : '') + close;
  };
  const member = (one: string, outer: string): string => {
    if (!one.startsWith('"')) fail('A name in double quotes');
    if (next() !== ':') fail('":"');
    return `${scalar(one)}:${colon}${value(next(), outer)}`;
  };
  const value = (one: string, outer: string): string => {
    if (one === '{') return several(one, '}', outer, member);
    if (one === '[') return several(one, ']', outer, value);
    return /^["\-\da-z]/.test(one) ? scalar(one) : fail('A value');
  };
  const whole = value(next(), indent && '\n');
  if (next() !== '' || end < text.length) fail('The end');
  return whole;
}

function plainScalar(one: string): string {
  if (one.startsWith('"')) return JSON.stringify(JSON.parse(one));
  return /^[a-z]/.test(one) ? one : plainNumber(one);
}

/**
 * A text of JSON without white space and with strings and numbers as `JSON.stringify` writes them, but with all digits of
 * long numbers. Throws a SyntaxError with the line and the column, which begin at 1.
 */
export const compact = (text: string): string => laidOut(text, { indent: '', scalar: plainScalar });

/** A text of JSON with a line for each value, and everything else as it is. Throws the same. */
export const pretty = (text: string): string => laidOut(text, { indent: '  ', scalar: (one) => one });
