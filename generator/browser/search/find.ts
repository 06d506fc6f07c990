import type { Index, Name, Page } from './index-format.js';
import { scoreOf, scores, searchable, type Searchable } from './text.js';

/** A page that was found. */
export interface FoundPage {
  readonly kind: string;
  readonly page: Page;
}

/** A field, value or header that was found, on the pages where it is. */
export interface FoundName {
  readonly kind: Name['kind'];
  readonly name: string;
  /** The indices of the pages. */
  readonly pages: readonly number[];
}

export type Found = FoundPage | FoundName;

/** What was found of one kind, the best first. */
export interface Group {
  readonly kind: string;
  readonly found: readonly Found[];
}

interface Scored<Item> {
  readonly item: Item;
  readonly score: number;
  readonly length: number;
}

/** The words of a query, and all of them as one: `payment method` finds `payment_method`. */
export interface Query {
  readonly words: readonly Searchable[];
  readonly whole: Searchable;
}

/** The words of a query. A path such as `user.address[0]` is several words. `undefined` for an empty query. */
export function queryOf(typed: string): Query | undefined {
  const whole = typed.trim();
  const words = whole.split(/[\s.[\]]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (whole === '') return undefined;
  // Signs alone matter if there is nothing else: `+` is a value, and in `GET / refunds` the slash is none.
  return { words: (words.length > 0 ? words : [whole]).map(searchable), whole: searchable(whole) };
}

const beside = 3; // what a match in the group or the route of a page scores worse than one in its title

const byName = 10; // what a match in another name of a page scores worse: it is the worst
const { none } = scores;

/** How well a page matches a word: in its title, or else beside it. */
function pageScore(page: SearchedPage, word: Searchable): number {
  const inTitle = scoreOf(page.title, word);
  if (inTitle <= scores.wordStart) return inTitle;
  const inRoute = scoreOf(page.route, word);
  if (inRoute === scores.same) return inRoute;
  return Math.min(inTitle, beside + Math.min(inRoute, scoreOf(page.group, word), scoreOf(page.method, word)));
}

interface SearchedPage extends FoundPage {
  readonly title: Searchable;
  readonly group: Searchable;
  readonly route: Searchable;
  readonly method: Searchable;
}

interface SearchedName {
  readonly name: Name;
  readonly text: Searchable;
}

/** An index whose texts are prepared for the search. */
export interface Searched {
  readonly pages: readonly SearchedPage[];
  readonly names: readonly SearchedName[];
}

/** Many pages have the same group and method, or none. */
function onceEach(): (text: string) => Searchable {
  const known = new Map<string, Searchable>();
  return (text) => {
    const one = known.get(text) ?? searchable(text);
    known.set(text, one);
    return one;
  };
}

export function prepared({ pages, names }: Index): Searched {
  const shared = onceEach();
  return {
    pages: pages.map((page) => ({
      ...{ kind: page.kind, page, title: searchable(page.title) },
      ...{ group: shared(page.group), route: shared(page.route), method: shared(page.method) },
    })),
    names: names.map((name) => ({ name, text: searchable(name.name) })),
  };
}

/** The score of the word that matches a page the worst: all have to match. */
function worstOn(page: number, ofWords: readonly (readonly number[])[]): number {
  let score = 0;
  for (const ofPages of ofWords) score = Math.max(score, ofPages[page] ?? none);
  return score;
}

/** The pages on which every word is found, and how well each word matches each page. */
function scoredPages(pages: readonly SearchedPage[], query: Query): [Scored<FoundPage>[], number[][]] {
  const ofWords = query.words.map((word) => pages.map((page) => pageScore(page, word)));
  const found: Scored<FoundPage>[] = [];
  for (const [at, item] of pages.entries()) {
    const together = query.words.length > 1 ? scoreOf(item.title, query.whole) : none;
    const score = Math.min(together, worstOn(at, ofWords));
    if (score !== none) found.push({ item, score, length: item.page.title.length });
  }
  return [found, ofWords];
}

/** How well the words match one name. */
interface NameScores {
  readonly searched: SearchedName;
  readonly own: readonly number[];
}

/**
 * How well each word matches each page: by itself, or else by a name with it. So `address street` finds
 * `street` on pages that have an `address`.
 */
function withNames(
  ofWords: readonly (readonly number[])[],
  names: readonly NameScores[],
): readonly (readonly number[])[] {
  return ofWords.map((ofPages, word) => {
    const best = [...ofPages];
    for (const { searched, own } of names) {
      const score = own[word] ?? none;
      if (score > scores.wordStart) continue;
      for (const page of searched.name.pages) best[page] = Math.min(best[page] ?? none, byName + score);
    }
    return best;
  });
}

/** The pages of a name on which all other words are found, the best first, and how good that is. */
function pagesWith(
  name: Name,
  others: readonly (readonly number[])[],
): { readonly pages: readonly number[]; readonly score: number } {
  if (others.length === 0) return { pages: name.pages, score: 0 };
  const scored = name.pages
    .map((at) => ({ at, score: worstOn(at, others) }))
    .filter(({ score }) => score !== none)
    .sort((a, b) => a.score - b.score);
  return { pages: scored.map(({ at }) => at), score: scored[0]?.score ?? none };
}

/** A name that matches some of the words, on pages that match the others. */
function scoredName(
  { searched: { name, text }, own }: NameScores,
  query: Query,
  ofWords: readonly (readonly number[])[],
): Scored<FoundName> | undefined {
  const together = query.words.length > 1 ? scoreOf(text, query.whole) : none;
  let matched = -1;
  for (const score of own) if (score !== none) matched = Math.max(matched, score);
  if (matched < 0 && together === none) return undefined;
  const others = together === none ? ofWords.filter((_, at) => own[at] === none) : [];
  const { pages, score } = pagesWith(name, others);
  if (pages.length === 0) return undefined;
  const item = pages === name.pages ? name : { kind: name.kind, name: name.name, pages };
  const far = score >= byName ? beside : 0;
  return { item, score: matched < 0 ? together : Math.min(together, matched + far), length: name.name.length };
}

/** By score, then short before long; the rest stays in the order of the site. */
const compare = (a: Scored<Found>, b: Scored<Found>): number => a.score - b.score || a.length - b.length;

/** What is found, by kind; the group with the best comes first, pages before names. */
export function find({ pages, names }: Searched, query: Query): Group[] {
  const [found, ofPages] = scoredPages(pages, query);
  const scored = names.map((searched) => ({ searched, own: query.words.map((word) => scoreOf(searched.text, word)) }));
  const ofWords = query.words.length > 1 ? withNames(ofPages, scored) : ofPages;
  const groups = new Map<string, Scored<Found>[]>();
  const add = (one: Scored<Found>): void => {
    const group = groups.get(one.item.kind);
    if (group) group.push(one);
    else groups.set(one.item.kind, [one]);
  };
  for (const page of found) add(page);
  for (const name of scored) {
    const one = scoredName(name, query, ofWords);
    if (one) add(one);
  }
  const best = (group: readonly Scored<Found>[]): number => group[0]?.score ?? none;
  for (const group of groups.values()) group.sort(compare);
  return [...groups]
    .sort(([, a], [, b]) => best(a) - best(b))
    .map(([kind, group]) => ({ kind, found: group.map(({ item }) => item) }));
}
