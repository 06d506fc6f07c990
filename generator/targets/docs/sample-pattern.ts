/** A part of a regular expression (ECMA-262, section 22.2.1), as far as a text for it can be made. */
type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'sequence'; readonly parts: readonly Part[] }
  | { readonly kind: 'repeat'; readonly part: Part; readonly least: number; readonly most: number };

/** Patterns beyond these bounds are not worth a sample; texts neither. */
const longestPattern = 300;
const longestText = 300;

/** Characters that samples are made of, the best first. */
const alphabet = [
  ...Array.from('a0A1xX-_.'),
  ...Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)),
  '\t',
  '\n',
];

const classes: Readonly<Record<string, (sign: string) => boolean>> = {
  d: (sign) => /[0-9]/u.test(sign),
  D: (sign) => !/[0-9]/u.test(sign),
  w: (sign) => /\w/u.test(sign),
  W: (sign) => !/\w/u.test(sign),
  s: (sign) => /\s/u.test(sign),
  S: (sign) => !/\s/u.test(sign),
};

const controls: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', f: '\f', v: '\v' };

/** Thrown where a pattern says something that is not understood here; no sample is made of it then. */
class NotUnderstood extends Error {}

const pick = (matches: (sign: string) => boolean): Part => {
  const text = alphabet.find(matches);
  if (text === undefined) throw new NotUnderstood();
  return { kind: 'text', text };
};

/** Reads a pattern from left to right; of alternatives the first is taken. */
class Reader {
  readonly #signs: readonly string[];
  #at = 0;

  constructor(pattern: string) {
    this.#signs = [...pattern];
  }

  whole(): Part {
    const part = this.#alternatives();
    if (this.#at < this.#signs.length) throw new NotUnderstood();
    return part;
  }

  #take(sign: string): boolean {
    if (this.#signs[this.#at] !== sign) return false;
    this.#at++;
    return true;
  }

  #next(): string {
    const sign = this.#signs[this.#at++];
    if (sign === undefined) throw new NotUnderstood();
    return sign;
  }

  #alternatives(): Part {
    const first = this.#sequence();
    while (this.#take('|')) this.#sequence();
    return first;
  }

  #sequence(): Part {
    const parts: Part[] = [];
    this.#take('^');
    for (let sign = this.#signs[this.#at]; sign !== undefined && !'|)'.includes(sign); sign = this.#signs[this.#at]) {
      if (sign === '$') {
        this.#at++;
        const after = this.#signs[this.#at];
        if (after !== undefined && !'|)'.includes(after)) throw new NotUnderstood();
      } else parts.push(this.#repeated(this.#atom()));
    }
    return { kind: 'sequence', parts };
  }

  #atom(): Part {
    const sign = this.#next();
    if (sign === '(') return this.#group();
    if (sign === '[') return this.#set();
    if (sign === '.') return pick((other) => other !== '\n');
    if (sign === '\\') return this.#escape();
    if ('^*+?{}]'.includes(sign)) throw new NotUnderstood();
    return { kind: 'text', text: sign };
  }

  #group(): Part {
    if (this.#take('?') && !this.#take(':')) {
      if (!this.#take('<') || '=!'.includes(this.#next())) throw new NotUnderstood();
      while (this.#next() !== '>');
    }
    const part = this.#alternatives();
    if (!this.#take(')')) throw new NotUnderstood();
    return part;
  }

  #escape(): Part {
    const sign = this.#next();
    const known = classes[sign];
    return known ? pick(known) : { kind: 'text', text: this.#literal(sign) };
  }

  /** What an escaped sign stands for: itself where it is no letter or digit. */
  #literal(sign: string): string {
    const control = controls[sign];
    if (control !== undefined) return control;
    if (/[\p{L}\p{N}]/u.test(sign)) throw new NotUnderstood();
    return sign;
  }

  #set(): Part {
    const negated = this.#take('^');
    const tests: ((sign: string) => boolean)[] = [];
    while (!this.#take(']')) {
      const first = this.#setMember();
      const ranged = this.#signs[this.#at] === '-' && this.#signs[this.#at + 1] !== ']';
      if (typeof first !== 'string') tests.push(first);
      else if (!ranged) tests.push((sign) => sign === first);
      else {
        this.#at++;
        const last = this.#setMember();
        if (typeof last !== 'string') throw new NotUnderstood();
        tests.push((sign) => sign >= first && sign <= last);
      }
    }
    return pick((sign) => tests.some((test) => test(sign)) !== negated);
  }

  #setMember(): string | ((sign: string) => boolean) {
    const sign = this.#next();
    if (sign !== '\\') return sign;
    const escaped = this.#next();
    return classes[escaped] ?? this.#literal(escaped);
  }

  #repeated(part: Part): Part {
    const [least, most] = this.#bounds();
    this.#take('?');
    return least === 1 && most === 1 ? part : { kind: 'repeat', part, least, most };
  }

  #bounds(): readonly [number, number] {
    if (this.#take('*')) return [0, Infinity];
    if (this.#take('+')) return [1, Infinity];
    if (this.#take('?')) return [0, 1];
    if (!this.#take('{')) return [1, 1];
    let text = '';
    for (let sign = this.#next(); sign !== '}'; sign = this.#next()) text += sign;
    const found = /^(\d{1,5})(,)?(\d{1,5})?$/u.exec(text);
    if (found === null) throw new NotUnderstood();
    const least = Number(found[1]);
    return [least, found[2] === undefined ? least : Number(found[3] ?? Infinity)];
  }
}

/** The shortest text of a part; `spare` characters may be added where something repeats, and are counted down. */
function textOf(part: Part, spare: { count: number }): string {
  if (part.kind === 'text') return part.text;
  let text = '';
  const add = (more: Part): void => {
    text += textOf(more, spare);
    if (text.length > longestText) throw new NotUnderstood();
  };
  if (part.kind === 'sequence') part.parts.forEach(add);
  else {
    for (let count = 0; count < part.least; count++) {
      const before = text.length;
      add(part.part);
      // However often nothing is repeated, it stays nothing.
      if (text.length === before) break;
    }
    for (let count = part.least; count < part.most && spare.count > 0; count++) {
      const before = text.length;
      add(part.part);
      if (text.length === before) break;
      spare.count -= text.length - before;
    }
  }
  return text;
}

/**
 * A text that a pattern matches, with a length within bounds; `undefined` where the pattern says more than is understood
 * here. The pattern is only read, never run: one that was written to take for ever does not.
 */
export function textLike(pattern: string, least: number, most: number): string | undefined {
  if (pattern.length > longestPattern || least > longestText) return undefined;
  try {
    const part = new Reader(pattern).whole();
    const shortest = textOf(part, { count: 0 });
    const text = shortest.length < least ? textOf(part, { count: least - shortest.length }) : shortest;
    return text.length >= least && text.length <= most ? text : undefined;
  } catch (error) {
    if (error instanceof NotUnderstood) return undefined;
    throw error;
  }
}
