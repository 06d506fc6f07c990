import { rememberedTexts } from '../text/remember-texts.js';
import { parsePattern, type Pattern } from './pattern.js';

/** Characters in the order of preference: readable letters, then all of ASCII, then some of other scripts. */
const alphabet: readonly string[] = Array.from(
  'abcdefghijklmnopqrstuvwxyz1234567890ABCDEFGHIJKLMNOPQRSTUVWXYZ' +
    '-_.:/@ +,;=~!#$%&()*?[]^{|}\'"<>\\`' +
    'éßЖñ中あ가\t\n',
);

/** The longest text in a sample, in characters. */
const longest = 400;

/** The longest text that is matched against its pattern. */
const provable = 20;

export interface Lengths {
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
}

function regularExpression(source: string): RegExp | undefined {
  for (const flags of ['u', '']) {
    try {
      return new RegExp(source, flags);
    } catch {
      // A pattern that is invalid with every flag matches nothing.
    }
  }
  return undefined;
}

/** The characters of the alphabet that match a class; if there are none, the first other character that does. */
function signsOf(source: string): readonly string[] {
  const matches = regularExpression(`^(?:${source})$`);
  if (matches === undefined) return [];
  const known = alphabet.filter((sign) => matches.test(sign));
  if (known.length > 0) return known;
  for (let code = 0; code < 0x1_00_00; code++) {
    const sign = String.fromCharCode(code);
    if (matches.test(sign)) return [sign];
  }
  return [];
}

/** How a text is made: repetitions beyond the minimum, and which alternatives and characters are taken. */
interface Manner {
  readonly more: number;
  readonly choice: number;
  readonly first: number;
  readonly stride: number;
}

/** The order in which texts are tried: plain ones, longer ones, other alternatives, mixed characters. */
function* manners(mostMore: number, nth: number, mixed: boolean): Generator<Manner> {
  for (const stride of mixed ? [1, 27] : [1]) {
    for (let choice = 0; choice < 4; choice++) {
      yield { more: 1, choice: choice + nth, first: nth, stride };
      yield { more: 0, choice: choice + nth, first: nth, stride };
      for (let more = 2; more <= mostMore; more++) yield { more, choice: choice + nth, first: nth, stride };
    }
  }
}

/** One text of a pattern; `undefined` if it would be too long or a character class is empty. */
function made(pattern: Pattern, manner: Manner, signs: Map<string, readonly string[]>): string | undefined {
  const groups = new Map<string, string>();
  let length = 0;
  let taken = manner.first;

  const sign = (source: string): string | undefined => {
    const known = signs.get(source) ?? signsOf(source);
    signs.set(source, known);
    const found = known[taken % known.length];
    taken += manner.stride;
    return found;
  };

  function write(node: Pattern): string | undefined {
    if (length > longest) return undefined;
    switch (node.kind) {
      case 'text':
        length += node.text.length;
        return node.text;
      case 'sign':
        length += 1;
        return sign(node.source);
      case 'look':
        return '';
      case 'back':
        return groups.get(node.to) ?? '';
      case 'repeat':
        // Each repeated class starts over: `[A-Z]{2}-\d{2}` is AB-12.
        taken = manner.first;
        return sequence(
          Array.from({ length: Math.min(node.min + manner.more, node.max, longest + 1) }, () => node.inner),
        );
      case 'group': {
        const text = sequence(node.choices[manner.choice % node.choices.length] ?? []);
        for (const name of [node.name, node.number]) if (name !== undefined) groups.set(String(name), text ?? '');
        return text;
      }
    }
  }

  function sequence(nodes: readonly Pattern[]): string | undefined {
    let text = '';
    for (const node of nodes) {
      const part = write(node);
      if (part === undefined) return undefined;
      text += part;
    }
    return text;
  }

  return write(pattern);
}

/** All nodes of a pattern, including those inside lookarounds. */
function partsOf(node: Pattern): Pattern[] {
  switch (node.kind) {
    case 'repeat':
      return [node, ...partsOf(node.inner)];
    case 'group':
    case 'look':
      return [node, ...node.choices.flat().flatMap(partsOf)];
    case 'text':
    case 'sign':
    case 'back':
      return [node];
  }
}

const looks = (pattern: Pattern): boolean => partsOf(pattern).some(({ kind }) => kind === 'look' || kind === 'back');

/** The most repetitions of a pattern that is matched. Ambiguous repetitions are never matched. */
const mostRepeats = 8;

const severalWays = (node: Pattern): boolean =>
  node.kind === 'repeat' || ((node.kind === 'group' || node.kind === 'look') && node.choices.length > 1);

/** Whether matching a short text is fast. Patterns in documents can take exponential time. */
function isTame(pattern: Pattern): boolean {
  const repeats = partsOf(pattern).filter((node) => node.kind === 'repeat');
  return repeats.length <= mostRepeats && !repeats.some(({ inner }) => partsOf(inner).some(severalWays));
}

/** An anchor in the middle of a text never matches; anchors belong at the ends of a pattern and its alternatives. */
const oddAnchor = (source: string): boolean =>
  /[^(|]\^|\$[^)|]/u.test(source.replaceAll(/\\[^]|\[(?:\\[^]|[^\]])*\]/gu, 'x'));

/** A parsed pattern with what is needed to make texts of it. */
interface Prepared {
  readonly pattern: Pattern;
  readonly whole: RegExp;
  readonly mustProve: boolean;
  /** The characters of each class, computed on first use. */
  readonly signs: Map<string, readonly string[]>;
}

/** Many fields of a document have the same pattern. */
const prepared = rememberedTexts((source): Prepared | 'none' => {
  const whole = regularExpression(source);
  const pattern = whole && parsePattern(source);
  if (whole === undefined || pattern === undefined) return 'none';
  const mustProve = looks(pattern) || oddAnchor(source);
  return mustProve && !isTame(pattern) ? 'none' : { pattern, whole, mustProve, signs: new Map() };
}, 1_000);

/**
 * A text that matches a pattern and has the required length. Deterministic; each `nth` has its own
 * text. `undefined` if none is found: a pattern may use lookaround, be invalid or need too long a text.
 */
export function patternText(
  source: string,
  { minLength = 0, maxLength = Infinity }: Lengths,
  nth = 0,
): string | undefined {
  const found = prepared(source);
  if (found === 'none') return undefined;
  const { pattern, whole, mustProve, signs } = found;
  const mostMore = Math.min(Math.max(16, minLength), longest);
  for (const manner of manners(mostMore, nth, mustProve)) {
    const text = made(pattern, manner, signs);
    if (text === undefined || [...text].length < Math.max(1, minLength) || [...text].length > maxLength) continue;
    if (!mustProve || (text.length <= provable && whole.test(text))) return text;
  }
  return undefined;
}
