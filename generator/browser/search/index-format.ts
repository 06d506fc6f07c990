/*
 * The index of the search as `search-index.js` has it (`targets/site/search-index.ts` writes it). Numbers are digits of
 * printable characters, the lowest digit first; texts are front-coded, with lines escaped; a list of pages is
 * how many it shares with the list before, and the gaps between the others.
 */

type FrontCoded = readonly [shared: string, rest: string];

/** What `specwrightSearch` is called with. */
export interface IndexData {
  readonly sections: readonly (readonly [kind: string, group: string, folder: string, count: number])[];
  readonly titles: FrontCoded;
  readonly files: FrontCoded;
  readonly methods: string;
  readonly routes: FrontCoded;
  readonly names: FrontCoded;
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

/** Digits are the characters from the space on without `"` and `\\`; most of them end a number. */
const lastDigits = 70;
const otherDigits = 22;

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
    const digit = code - 32 - (code > 34 ? 1 : 0) - (code > 92 ? 1 : 0);
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

function textsIn([shared, rest]: FrontCoded): string[] {
  const lengths = numbersIn(shared);
  if (lengths.length === 0) return [];
  let before = '';
  return rest.split('\n').map((line, at) => (before = before.slice(0, lengths[at]) + unescaped(line)));
}

const kebab = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z\d]+/gu, '-')
    .replace(/^-|-$/gu, '');

function fileOf(sign: string, title: string): string {
  if (sign === '') return title;
  if (sign === '-') return kebab(title);
  return sign.startsWith('=') ? sign.slice(1) : sign;
}

/** Values as often as their counts say. */
const repeated = <T>(values: readonly T[], counts: readonly number[]): T[] =>
  values.flatMap((value, at) => Array<T>(counts[at] ?? 0).fill(value));

function pagesIn({ sections, titles, files, methods, routes }: IndexData): Page[] {
  const ofPages = {
    titles: textsIn(titles),
    files: textsIn(files),
    methods: methods.split(' '),
    routes: textsIn(routes),
  };
  const places = repeated(
    sections.map(([kind, group, folder]) => ({ kind, group, folder })),
    sections.map(([, , , count]) => count),
  );
  const place = { kind: '', group: '', folder: '' };
  return ofPages.titles.map((title, at) => {
    const { kind, group, folder } = places[at] ?? place;
    const path = `${folder}${fileOf(ofPages.files[at] ?? '', title)}.html`;
    return { path, title, kind, group, method: ofPages.methods[at] ?? '', route: ofPages.routes[at] ?? '' };
  });
}

const kinds: readonly NameKind[] = ['field', 'value', 'header'];

function namesIn({ names, kinds: ofKinds, together, pages }: IndexData): Name[] {
  const sizes = numbersIn(together);
  const kindOf = repeated(repeated(kinds, ofKinds), sizes);
  const pagesOf = repeated(listsIn(pages), sizes);
  return textsIn(names).map((name, at) => ({ kind: kindOf[at] ?? 'field', name, pages: pagesOf[at] ?? [] }));
}

/** The pages and names of an index. */
export const decodeIndex = (data: IndexData): Index => ({ pages: pagesIn(data), names: namesIn(data) });
