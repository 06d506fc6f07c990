import { jsonText } from '../../../text/json.js';

/** The kinds of names that the search finds on a page. Order is that of the index. */
const nameKinds = ['field', 'value', 'header'] as const;

/** A field, a value of an enumeration or a header on a page. */
export interface FoundName {
  readonly kind: (typeof nameKinds)[number];
  readonly name: string;
}

/** A page that the search finds. */
export interface FoundPage {
  /** Relative to the root of the site; it ends with `.html`. */
  readonly path: string;
  readonly title: string;
  /** Results are listed by kind: `operation`, `type`, `guide` and so on. */
  readonly kind: string;
  /** The title of what the page is listed under, such as the group of an operation. */
  readonly group?: string | undefined;
  readonly method?: string | undefined;
  readonly route?: string | undefined;
  /** In any order, any number of times. */
  readonly names: readonly FoundName[];
}

const longest = 60; // characters of a value that somebody may type

/** Whether anybody looks for a name: not for numbers and long texts among values. */
const isSought = ({ kind, name }: FoundName): boolean =>
  name !== '' && (kind !== 'value' || (name.length <= longest && !/^[-+]?\d+(?:\.\d+)?$/u.test(name)));

/** Printable characters that JSON does not escape, but for `~`, which ends a list. */
const printable = Array.from({ length: 94 }, (_, at) => String.fromCharCode(32 + at)).filter(
  (one) => !'"\\'.includes(one),
);

const frequent = Array.from('etaoinsrcdlmpuyhfgbvwkxqjz_');

/** The digits of numbers. Small ones are letters that are frequent in names too: one code of gzip is good for both. */
const digits = [...new Set([...frequent, ...printable])];
const lastDigits = 70; // that end a number; the others continue it
const otherDigits = digits.length - lastDigits;

/** A number of at least 0 as digits, the lowest first. Most are small, and have one. */
function digitsOf(number: number): string {
  let text = '';
  let rest = number;
  for (; rest >= lastDigits; rest = Math.floor((rest - lastDigits) / otherDigits))
    text += digits[lastDigits + ((rest - lastDigits) % otherDigits)] ?? '';
  return text + (digits[rest] ?? '');
}

/** How many items two lists share at their start; of texts, code units. */
function sharedLength(a: ArrayLike<unknown>, b: ArrayLike<unknown>): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

/** An ascending list of numbers: how many it shares with the list before, then the gaps between the others. */
function gapsOf(list: readonly number[], before: readonly number[]): string {
  const shared = sharedLength(before, list);
  const gaps = list.slice(shared).map((one, at) => one - (list[shared + at - 1] ?? -1) - 1);
  return [shared, ...gaps].map(digitsOf).join('');
}

const escaped = (text: string): string =>
  text.replace(/[\\\n]/gu, (one) => (one === '\n' ? String.raw`\n` : String.raw`\\`));

/** Texts as what each has besides the start of the one before, on a line of its own, and the lengths of these starts. */
function frontCoded(texts: readonly string[]): { readonly lines: string; readonly shared: string } {
  const shared = texts.map((text, at) => sharedLength(text, texts[at - 1] ?? ''));
  const lines = texts.map((text, at) => escaped(text.slice(shared[at])));
  return { lines: lines.join('\n'), shared: shared.map(digitsOf).join('') };
}

/** A title in lower case, with hyphens between its words. */
const kebab = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z\d]+/gu, '-')
    .replace(/^-|-$/gu, '');

/** The name of a page's file, or the sign of how it follows from the title. */
function fileSign(file: string, title: string): string {
  if (file === title) return '';
  if (file === kebab(title)) return '-';
  return /^(?:$|-$|=)/u.test(file) ? `=${file}` : file;
}

const partsOf = (path: string): readonly [folder: string, file: string] => {
  const at = path.lastIndexOf('/') + 1;
  return [path.slice(0, at), path.slice(at).replace(/\.html$/u, '')];
};

type Section = readonly [kind: string, group: string, folder: string];

/** A folder, or the sign that its last part follows from the title of the group. */
function folderSign(folder: string, group: string): string {
  const last = `${kebab(group)}/`;
  return folder.endsWith(`/${last}`) ? `${folder.slice(0, -last.length)}*` : folder;
}

/** Neighbours of one kind, group and folder, and how many there are. */
function sectionsOf(pages: readonly FoundPage[]): readonly (readonly [...Section, count: number])[] {
  const sections: [...Section, number][] = [];
  for (const { kind, group = '', path } of pages) {
    const folder = folderSign(partsOf(path)[0], group);
    const last = sections.at(-1);
    if (last?.[0] === kind && last[1] === group && last[2] === folder) last[3] += 1;
    else sections.push([kind, group, folder, 1]);
  }
  return sections;
}

/** Names that are on the same pages. */
interface Together {
  readonly names: string[];
  readonly pages: readonly number[];
}

/** The order of lists of numbers, by their first difference. */
function compareLists(a: readonly number[], b: readonly number[]): number {
  const at = sharedLength(a, b);
  return (a[at] ?? -1) - (b[at] ?? -1);
}

/** The names of a kind by the pages that they are on, in the order of these. */
function namesByPages(pages: readonly FoundPage[], kind: FoundName['kind']): readonly Together[] {
  const pagesOf = new Map<string, number[]>();
  for (const [at, { names }] of pages.entries()) {
    for (const one of names) {
      if (one.kind !== kind || !isSought(one)) continue;
      const list = pagesOf.get(one.name) ?? [];
      if (list.at(-1) !== at) list.push(at);
      pagesOf.set(one.name, list);
    }
  }
  const together = new Map<string, Together>();
  for (const [name, list] of pagesOf) {
    const key = list.join();
    const same = together.get(key) ?? { names: [], pages: list };
    same.names.push(name);
    together.set(key, same);
  }
  // By code units: the same in every language.
  for (const { names } of together.values()) names.sort((a, b) => (a < b ? -1 : 1));
  return [...together.values()].sort((a, b) => compareLists(a.pages, b.pages));
}

const mapped = <Value, Made>(of: Readonly<Record<string, Value>>, make: (value: Value) => Made): Record<string, Made> =>
  Object.fromEntries(Object.entries(of).map(([key, value]) => [key, make(value)]));

/**
 * The script that hands the index to the search, which `browser/search/index-format.ts` reads. Pages keep their order:
 * neighbours have much in common, which makes the lists short. Most names are those of a type, and on the same pages as
 * its others: there is one list for them.
 */
export function searchIndex(pages: readonly FoundPage[]): string {
  const kinds = nameKinds.map((kind) => namesByPages(pages, kind));
  const lists = kinds.flat();
  const texts = {
    titles: frontCoded(pages.map(({ title }) => title)),
    files: frontCoded(pages.map(({ path, title }) => fileSign(partsOf(path)[1], title))),
    routes: frontCoded(pages.map(({ route = '' }) => route)),
    names: frontCoded(lists.flatMap(({ names }) => names)),
  };
  // Texts stand beside texts, and digits beside digits: gzip works on neighbours.
  const index = {
    sections: sectionsOf(pages),
    lines: mapped(texts, ({ lines }) => lines),
    methods: pages.map(({ method = '' }) => method).join(' '),
    kinds: kinds.map(({ length }) => length),
    shared: mapped(texts, ({ shared }) => shared),
    together: lists.map(({ names }) => digitsOf(names.length)).join(''),
    pages: lists.map((list, at) => gapsOf(list.pages, lists[at - 1]?.pages ?? [])).join('~'),
  };
  return `specwrightSearch(${jsonText(index)});\n`;
}
