/*
 * The index of the search as `search-index.js` has it (`targets/site/search/search-index.ts` writes it). Numbers are digits, the
 * lowest first; texts are front-coded, with lines escaped; a list of pages is how many it shares with the list before, and
 * the gaps between the others.
 */

/** Something for each list of texts. */
interface OfTexts {
  readonly titles: string;
  readonly files: string;
  readonly routes: string;
  readonly names: string;
}

/** What `specwrightSearch` is called with. */
export interface IndexData {
  readonly sections: readonly (readonly [kind: string, group: string, folder: string, count: number])[];
  /** What each text has besides the start of the one before, by lines; and the lengths of these starts. */
  readonly lines: OfTexts;
  readonly shared: OfTexts;
  readonly methods: string;
  /** How many lists of pages there are for names of each kind. */
  readonly kinds: readonly number[];
  /** How many names have the same list. */
  readonly together: string;
  readonly pages: string;
}

/** A page; absent texts are empty. */
export interface Page {
  readonly path: string;
  readonly title: string;
  readonly kind: string;
  readonly group: string;
  readonly method: string;
  readonly route: string;
}

export type NameKind = 'field' | 'value' | 'header';

/** A name, and the indices of its pages in their order. */
export interface Name {
  readonly kind: NameKind;
  readonly name: string;
  readonly pages: readonly number[];
}

export interface Index {
  readonly pages: readonly Page[];
  readonly names: readonly Name[];
}

/**
 * The digits of numbers: printable characters, the most frequent letters first. Most of them end a number, so that short
 * numbers take one character.
 */
const printable = Array.from({ length: 94 }, (_, at) => String.fromCharCode(32 + at));
const frequent = Array.from('etaoinsrcdlmpuyhfgbvwkxqjz_');
const digits = [...new Set([...frequent, ...printable])].filter((one) => !'"\\'.includes(one));
const lastDigits = 70;
const otherDigits = digits.length - lastDigits;

/** Digits by the code of their character. */
const digitOf = new Uint8Array(128);
for (const [digit, character] of digits.entries()) digitOf[character.charCodeAt(0)] = digit;

const endOfList = '~'.charCodeAt(0);

/** Reads numbers one after the other. It is one loop, as it runs before the compiler of the browser has warmed up. */
function readNumbers(text: string, take: (number: number) => void, end: () => void): void {
  let number = 0;
  let scale = 1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === endOfList) {
      end();
      continue;
    }
    const digit = digitOf[code] ?? 0;
    number += digit * scale;
    scale *= otherDigits;
    if (digit >= lastDigits) continue;
    take(number);
    number = 0;
    scale = 1;
  }
}

function numbersIn(text: string): number[] {
  const numbers: number[] = [];
  readNumbers(
    text,
    (number) => numbers.push(number),
    () => undefined,
  );
  return numbers;
}

function listsIn(text: string): number[][] {
  const lists: number[][] = [];
  let list: number[] | undefined;
  let last = -1;
  const take = (number: number): void => {
    if (list) list.push((last += number + 1));
    else {
      list = lists.at(-1)?.slice(0, number) ?? [];
      last = list.at(-1) ?? -1;
    }
  };
  const end = (): void => {
    lists.push(list ?? []);
    list = undefined;
  };
  readNumbers(text, take, end);
  end();
  return lists;
}

const unescaped = (text: string): string =>
  text.includes('\\') ? text.replace(/\\(.)/gu, (_, one) => (one === 'n' ? '\n' : '\\')) : text;

function textsIn({ lines, shared }: IndexData, of: keyof OfTexts): string[] {
  const lengths = numbersIn(shared[of]);
  if (lengths.length === 0) return [];
  let before = '';
  return lines[of].split('\n').map((line, at) => (before = before.slice(0, lengths[at]) + unescaped(line)));
}

const kebab = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z\d]+/gu, '-')
    .replace(/^-|-$/gu, '');

/** A folder whose last part may follow from the title of its group. */
const folderOf = (sign: string, group: string): string =>
  sign.endsWith('*') ? `${sign.slice(0, -1)}${kebab(group)}/` : sign;

function fileOf(sign: string, title: string): string {
  if (sign === '') return title;
  if (sign === '-') return kebab(title);
  return sign.startsWith('=') ? sign.slice(1) : sign;
}

/** Values as often as their counts say. */
const repeated = <T>(values: readonly T[], counts: readonly number[]): T[] =>
  values.flatMap((value, at) => Array<T>(counts[at] ?? 0).fill(value));

function pagesIn(data: IndexData): Page[] {
  const places = repeated(
    data.sections.map(([kind, group, folder]) => ({ kind, group, folder: folderOf(folder, group) })),
    data.sections.map(([, , , count]) => count),
  );
  const place = { kind: '', group: '', folder: '' };
  const [files, routes, methods] = [textsIn(data, 'files'), textsIn(data, 'routes'), data.methods.split(' ')];
  return textsIn(data, 'titles').map((title, at) => {
    const { kind, group, folder } = places[at] ?? place;
    const path = `${folder}${fileOf(files[at] ?? '', title)}.html`;
    return { path, title, kind, group, method: methods[at] ?? '', route: routes[at] ?? '' };
  });
}

const kinds: readonly NameKind[] = ['field', 'value', 'header'];

function namesIn(data: IndexData): Name[] {
  const sizes = numbersIn(data.together);
  const kindOf = repeated(repeated(kinds, data.kinds), sizes);
  const pagesOf = repeated(listsIn(data.pages), sizes);
  return textsIn(data, 'names').map((name, at) => ({ kind: kindOf[at] ?? 'field', name, pages: pagesOf[at] ?? [] }));
}

/** The pages and names of an index. */
export const decodeIndex = (data: IndexData): Index => ({ pages: pagesIn(data), names: namesIn(data) });
