import { documentId, numbersIn, withItemsRenamed, type Id } from '../model/id.js';
import type { Model } from '../model/model.js';
import { idsOf } from './pins.js';

/** Arrays whose items are identified by their content, because inserting one moves the others. */
const lists: ReadonlySet<string> = new Set(['oneOf', 'anyOf', 'allOf', 'prefixItems', 'parameters']);

/** The identifying words of array items: location and name of parameters, titles of structures. */
function labelsOf(model: Model): ReadonlyMap<Id, string> {
  const parameters = [...model.operations.flatMap((operation) => operation.parameters), ...model.globals];
  const titled = model.declarations.flatMap(({ id, hint }) =>
    hint.kind === 'inline' && hint.title !== undefined ? [[id, hint.title] as const] : [],
  );
  return new Map([...parameters.map((one) => [one.id, `${one.in} ${one.name}`] as const), ...titled]);
}

/** Keys of names that stay valid as a document grows, and the pins they resolve to in this document. */
export interface LockKeys {
  readonly keyOf: (pin: string) => string;
  readonly pinOf: (key: string) => string;
}

/** The keys of a model: its ids with array indexes replaced by words. Equal words are numbered. */
export function lockKeys(model: Model): LockKeys {
  const labels = labelsOf(model);
  const inWords = (id: Id): string =>
    withItemsRenamed(id, (list, item) => (lists.has(list) ? `*${labels.get(item) ?? ''}` : undefined));
  const groups = new Map<string, Id[]>();
  for (const id of new Set([...idsOf(model)].map(documentId))) {
    const key = inWords(id);
    if (key !== id) groups.set(key, [...(groups.get(key) ?? []), id]);
  }
  const keys = new Map<Id, string>();
  const ids = new Map<string, Id>();
  for (const [key, members] of groups) {
    for (const [index, id] of members.sort(byPlace).entries()) {
      const counted = index === 0 ? key : `${key} (${String(index + 1)})`;
      keys.set(id, counted);
      ids.set(counted, id);
    }
  }
  const mapped = (table: ReadonlyMap<string, string>) => (key: string) => {
    const base = documentId(key);
    return `${table.get(base) ?? base}${key.slice(base.length)}`;
  };
  return { keyOf: mapped(keys), pinOf: mapped(ids) };
}

/** Sorts ids with array indexes in numeric order. */
function byPlace(a: Id, b: Id): number {
  const [ours, theirs] = [numbersIn(a), numbersIn(b)];
  const at = ours.findIndex((number, index) => number !== theirs[index]);
  return (ours[at] ?? 0) - (theirs[at] ?? 0) || (a < b ? -1 : 1);
}
