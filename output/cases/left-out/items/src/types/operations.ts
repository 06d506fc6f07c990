import type { Result } from "./fp.js";

/** Fetches the following page; returns null at the end. */
export type Paginator<V> = () => Promise<V & { next: Paginator<V> }> | null;

/** A page that also iterates over itself and all following pages. */
export type PageIterator<V, PageState = unknown> = V & {
  next: Paginator<V>;
  [Symbol.asyncIterator]: () => AsyncIterableIterator<V>;
  "~next"?: PageState | undefined;
};

/** The request property whose full URL replaces the operation's own. */
export const URL_OVERRIDE: unique symbol = Symbol("URL_OVERRIDE");

/** Iterates from `page` to the last page, or to the first for which `halt` is true, which is still yielded. */
export function createPageIterator<V>(
  page: V & { next: Paginator<V> },
  halt: (v: V) => boolean,
): { [Symbol.asyncIterator]: () => AsyncIterableIterator<V> } {
  return {
    async *[Symbol.asyncIterator]() {
      for (let at: typeof page | null = page; at !== null;) {
        yield at;
        if (halt(at)) return;
        at = await at.next();
      }
    },
  };
}

/** The last page. */
export function haltIterator<V extends object>(
  v: V,
): V & {
  next: Paginator<V>;
  [Symbol.asyncIterator]: () => AsyncIterableIterator<V>;
} {
  const page = { ...v, next: () => null };
  return { ...page, ...createPageIterator<V>(page, () => true) };
}

/** Turns pages of results into pages of values; a failed page rejects. */
export async function unwrapResultIterator<V, PageState>(
  promised: Promise<PageIterator<Result<V, unknown>, PageState>>,
): Promise<PageIterator<V, PageState>> {
  const page = await promised;
  if (!page.ok) throw page.error;
  const next: Paginator<V> = () => {
    const following = page.next();
    return following === null
      ? null
      : unwrapResultIterator<V, PageState>(following as Promise<PageIterator<Result<V, unknown>, PageState>>);
  };
  const value = { ...page.value, next, "~next": page["~next"] };
  return { ...value, ...createPageIterator<V>(value, () => false) };
}
