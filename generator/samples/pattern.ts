/** A parsed regular expression (ECMA-262, section 22.2.1), with the parts that texts can be made from. */
export type Pattern =
  | { readonly kind: 'text'; readonly text: string }
  /** One character of a class, given by the source of the class. */
  | { readonly kind: 'sign'; readonly source: string }
  | {
      readonly kind: 'group';
      readonly choices: readonly (readonly Pattern[])[];
      readonly name?: string;
      readonly number?: number;
    }
  | { readonly kind: 'repeat'; readonly inner: Pattern; readonly min: number; readonly max: number }
  | { readonly kind: 'back'; readonly to: string }
  /** A lookaround: a text made without it may not match. */
  | { readonly kind: 'look'; readonly choices: readonly (readonly Pattern[])[] };

const controls: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', f: '\f', v: '\v', 0: '\0' };

/** The kinds of tokens, first match first. */
const tokens: readonly (readonly [match: RegExp, read: (found: RegExpExecArray) => Pattern])[] = [
  [/\[(?:\\[^]|[^\]\\])*\]/uy, ([source]) => ({ kind: 'sign', source })],
  [/\\[dDwWsS]|\\[pP]\{[^}]*\}|\./uy, ([source]) => ({ kind: 'sign', source })],
  [/\\(?:u\{([\da-f]+)\}|u([\da-f]{4})|x([\da-f]{2}))/iuy, ([, long, short, byte]) => hex(long ?? short ?? byte ?? '')],
  [/\\c([a-z])/iuy, ([, letter = '']) => ({ kind: 'text', text: String.fromCharCode(letter.charCodeAt(0) % 32) })],
  [/\\k<([^>]+)>|\\([1-9]\d*)/uy, ([, name, number]) => ({ kind: 'back', to: name ?? number ?? '' })],
  [/\\[bB]/uy, () => ({ kind: 'look', choices: [] })],
  [/\\([^])/uy, ([, sign = '']) => ({ kind: 'text', text: controls[sign] ?? sign })],
  [/[$^]/uy, () => ({ kind: 'text', text: '' })],
  [/[^\\()|[*+?]/uy, ([text]) => ({ kind: 'text', text })],
];

const hex = (digits: string): Pattern => {
  const code = Number.parseInt(digits, 16);
  return { kind: 'text', text: code > 0x10_ff_ff ? '' : String.fromCodePoint(code) };
};

const repeats = /(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/uy;
const opening = /\((?:\?(?:(<?[=!])|<([^>]+)>|(:)|[a-z-]+:))?/uy;
const bounds: Readonly<Record<string, readonly [number, number]>> = {
  '*': [0, Infinity],
  '+': [1, Infinity],
  '?': [0, 1],
};

/** Deeper or longer patterns are not parsed: nobody writes them by hand. */
const deepest = 40;
const longest = 2000;

/** Parses a regular expression; `undefined` if it is invalid or beyond what texts are made from. */
export function parsePattern(source: string): Pattern | undefined {
  let at = 0;
  let groups = 0;
  const take = (match: RegExp): RegExpExecArray | null => {
    match.lastIndex = at;
    const found = match.exec(source);
    at += found?.[0].length ?? 0;
    return found;
  };

  function repeated(inner: Pattern): Pattern {
    const found = take(repeats);
    if (found === null) return inner;
    const [, sign, low = '', comma, high = ''] = found;
    const [min, max] = (sign && bounds[sign]) || [Number(low), high ? Number(high) : comma ? Infinity : Number(low)];
    return { kind: 'repeat', inner, min, max };
  }

  function group(depth: number): Pattern | undefined {
    const [, look, name, plain] = take(opening) ?? [];
    const number = (look ?? plain) ? undefined : ++groups;
    const choices = depth > deepest ? undefined : alternatives(depth + 1);
    if (choices === undefined || source[at] !== ')') return undefined;
    at += 1;
    if (look) return { kind: 'look', choices };
    return { kind: 'group', choices, ...(name ? { name } : {}), ...(number ? { number } : {}) };
  }

  function atom(depth: number): Pattern | undefined {
    if (source[at] === '(') return group(depth);
    for (const [match, read] of tokens) {
      const found = take(match);
      if (found) return read(found);
    }
    return undefined;
  }

  function alternatives(depth: number): Pattern[][] | undefined {
    const choices: Pattern[][] = [[]];
    while (at < source.length && source[at] !== ')') {
      if (source[at] === '|') {
        at += 1;
        choices.push([]);
        continue;
      }
      const part = atom(depth);
      if (part === undefined) return undefined;
      choices.at(-1)?.push(repeated(part));
    }
    return choices;
  }

  if (source.length > longest) return undefined;
  const choices = alternatives(0);
  return choices && at === source.length ? { kind: 'group', choices } : undefined;
}
