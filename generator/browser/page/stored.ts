/*
 * What the reader chose, kept for the whole site. A browser may refuse to keep anything (private windows, blocked
 * cookies): then a choice holds for one page.
 */

const key = (name: string): string => `specwright:${name}`;

/** A kept choice; `undefined` if there is none, or none can be kept. */
export function stored(name: string): string | undefined {
  try {
    return localStorage.getItem(key(name)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a choice, or forgets it if there is no value. */
export function store(name: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(key(name));
    else localStorage.setItem(key(name), value);
  } catch {
    // The choice holds for this page.
  }
}
