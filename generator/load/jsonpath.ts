import { JSONPathEnvironment } from 'json-p3';
import type { Draft } from './member.js';

/** The way from the root to a selected node: names and array positions. */
export type Location = readonly (string | number)[];

// The default ends `$..` at 50 levels; the budget of documents is 1,000.
const environment = new JSONPathEnvironment({ maxRecursionDepth: 1_100 });

/** Selects by a JSONPath (RFC 9535): each place once, in the order of the document; or what is wrong with the path. */
export function select(
  path: string,
  document: Draft,
): { readonly found: readonly Location[] } | { readonly fault: string } {
  try {
    const seen = new Set<string>();
    const found: Location[] = [];
    for (const { location } of environment.lazyQuery(path, document)) {
      const key = JSON.stringify(location);
      if (seen.has(key)) continue;
      seen.add(key);
      found.push(location);
    }
    return { found };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}
