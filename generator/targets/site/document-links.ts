import { idAt, lastName } from '../../model/id.js';
import type { Operation } from '../../model/model.js';
import { parentOf } from '../../model/pointer.js';
import type { PageId } from '../../reference/field.js';

/** A name as addresses have it, however they write blanks and signs. */
export const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');

/** The subjects that links of documents name. */
type Subject = 'operation' | 'route' | 'tag' | 'schema';

/**
 * The fragments by which documents link to their own parts: those of the tools that show documents, and names alone. The first
 * group is the name.
 */
const forms: readonly (readonly [pattern: RegExp, ...subjects: Subject[]])[] = [
  [/^\/?operations?\/(.+)$/u, 'operation'],
  [/^\/?tags?\/[^/]+\/operations?\/(.+)$/u, 'operation'],
  [/^\/?tags?\/[^/]+\/((?:get|put|post|delete|options|head|patch|trace|query)\/.+)$/iu, 'route'],
  [/^\/?tags?\/([^/]+)$/u, 'tag'],
  [/^\/?(?:models?|schemas?|definitions?)\/(.+)$/u, 'schema'],
  [/^\/[^/]+\/([^/]+)$/u, 'operation'],
  [/^\/?([^/]+)$/u, 'operation', 'tag', 'schema'],
];

/** Text as it was before it became part of an address; what was none stays. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A map in which the first of several values with one key counts. */
function firstOf<Value>(entries: readonly (readonly [key: string, value: Value])[]): ReadonlyMap<string, Value> {
  return new Map(entries.toReversed());
}

/** What a site has pages for. */
export interface Subjects {
  readonly operations: readonly Pick<Operation, 'id' | 'key' | 'method' | 'path'>[];
  readonly groups: readonly { readonly id: PageId; readonly title: string }[];
  readonly schemas: readonly PageId[];
  readonly pathOf: (page: PageId) => string | undefined;
}

/** Returns the page that a fragment means, in a document with these subjects. */
export function documentLinks({
  operations,
  groups,
  schemas,
  pathOf,
}: Subjects): (fragment: string) => PageId | undefined {
  const named: Readonly<Record<Subject, ReadonlyMap<string, PageId>>> = {
    operation: firstOf(operations.map(({ key, id }) => [slugOf(key), id])),
    route: firstOf(operations.map(({ method, path, id }) => [slugOf(`${method} ${path}`), id])),
    tag: firstOf(groups.map(({ title, id }) => [slugOf(title), id])),
    schema: firstOf(schemas.map((id) => [slugOf(lastName(id)), id])),
  };

  /** The page of what a JSON pointer leads to, or of what is around it. */
  function pageAt(pointer: string): PageId | undefined {
    for (let at = pointer; at !== ''; at = parentOf(at)) if (pathOf(idAt('', at)) !== undefined) return idAt('', at);
    return undefined;
  }

  return (fragment) => {
    const text = decoded(fragment);
    const page = text.startsWith('/') ? pageAt(text) : undefined;
    if (page !== undefined) return page;
    for (const [pattern, ...subjects] of forms) {
      const name = pattern.exec(text)?.[1];
      if (name === undefined) continue;
      for (const subject of subjects) {
        const found = named[subject].get(slugOf(name));
        if (found !== undefined && pathOf(found) !== undefined) return found;
      }
    }
    return undefined;
  };
}
