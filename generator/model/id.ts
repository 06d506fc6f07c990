import { isBelow, lastPart, memberPointer, pointerOf } from './pointer.js';

/**
 * A place in the input, and with it an identity: `#/components/schemas/Pet` in the root file, `file.yaml#/Pet` elsewhere.
 * What is derived from a place, such as the request of an operation, has a suffix: `#/paths/~1pets/get@Request`.
 */
export type Id = string;

/** The suffixes of what languages make of places in the model. */
const languageSuffixes = ['Error', 'Globals', 'Request', 'Response', 'ResponseHeaders', 'Security'] as const;

/** The suffixes of what the model itself has beside what stands at a place. */
const modelSuffixes = ['Base', 'Event', 'Failure', 'Input', 'Patch'] as const;

/** The suffixes of what is derived from a place. */
export type Suffix = (typeof languageSuffixes | typeof modelSuffixes)[number];

/** What pins name of a place without a value behind it. */
const pinSuffixes = ['call', 'field', 'function'] as const;

const besideModel: ReadonlySet<string> = new Set([...languageSuffixes, ...pinSuffixes]);
const besideDocument: ReadonlySet<string> = new Set([...besideModel, ...modelSuffixes]);

/** The id of the root of the root file. */
export const rootId: Id = '#';

/** The id of a place; `file` is empty for the root file. */
export const idAt = (file: string, pointer: string): Id => `${file}#${pointer}`;

/** The id of a place inside of another one, by the names on the way. */
export const partId = (id: Id, ...names: readonly (string | number)[]): Id => id + pointerOf(names);

/** The file of an id; empty for the root file. */
export const fileOf = (id: Id): string => id.slice(0, Math.max(0, id.indexOf('#')));

/** The JSON Pointer (RFC 6901) of an id, with its suffixes. */
export const pointerIn = (id: Id): string => id.slice(id.indexOf('#') + 1);

/** An id as a file and a pointer; `root` is the name of the root file. */
export const placeOf = (id: Id, root = ''): { readonly file: string; readonly pointer: string } => ({
  file: fileOf(id) || root,
  pointer: pointerIn(id),
});

/** The last name on the way to a place. */
export const lastName = (id: Id): string => lastPart(pointerIn(id));

/** Whether an id is of a place inside of another one. */
export const isPartOf = (id: Id, whole: Id): boolean => isBelow(id, whole);

/** The numbers on the way to a place, such as positions in lists and statuses. */
export const numbersIn = (id: Id): number[] => (id.match(/(?<=\/)\d+(?=$|[/@])/gu) ?? []).map(Number);

/**
 * An id with other names for positions in lists. `rename` takes the name of the list and the id of the item; what it has
 * no name for stays.
 */
export function withItemsRenamed(id: Id, rename: (list: string, item: Id) => string | undefined): string {
  return id.replaceAll(/\/([^/]+)\/\d+(?=$|[/@])/gu, (part, list: string, at: number) => {
    const name = rename(list, id.slice(0, at + part.length));
    return name === undefined ? part : memberPointer(`/${list}`, name);
  });
}

/** The id of what is derived from a place. */
export const derivedId = (of: Id, suffix: Suffix): Id => `${of}@${suffix}`;

/** The id of what a type alone has for a property, such as the values that select it. */
export const ownId = (owner: Id, property: string): Id => `${owner}@${property}`;

/** Whether an id ends with a suffix. */
export const hasSuffix = (id: Id, suffix: Suffix): boolean =>
  id.endsWith(suffix) && id[id.length - suffix.length - 1] === '@';

/** The last suffix of an id; empty where it has none. */
export function suffixOf(id: Id): string {
  const at = id.lastIndexOf('@');
  return at < 0 ? '' : id.slice(at + 1);
}

/** The id, or the last name on its way, without the last suffix. */
export function withoutSuffix(id: Id): Id {
  const at = id.lastIndexOf('@');
  return at < 0 ? id : id.slice(0, at);
}

/** The id that the model has: without what languages make of it, and without what a pin names of it. */
export const modelId = (id: Id): Id => without(id, besideModel);

/** The id of the place in the document, whatever is made of it. */
export const documentId = (id: Id): Id => without(id, besideDocument);

/** An id without the value that a pin names, and without those suffixes before it that are in a set. */
function without(id: Id, suffixes: ReadonlySet<string>): Id {
  let end = beforeValue(id);
  for (;;) {
    const at = id.lastIndexOf('@', end - 1);
    // Behind a slash it is part of a name, such as `@type`.
    if (at < 1 || id[at - 1] === '/' || !suffixes.has(id.slice(at + 1, end))) return id.slice(0, end);
    end = at;
  }
}

/** Where the value begins that a pin names: the first sign counts, since any text may stand behind it. */
function beforeValue(pin: string): number {
  const field = pin.indexOf('@field=');
  const member = pin.indexOf('@member=');
  if (field < 1) return member < 1 ? pin.length : member;
  return member < 1 || field < member ? field : member;
}

/** The id of a type that no document has, but a language or its libraries. */
export const externalId = (name: string): Id => `${external}${name}`;

/** The name of a type that no document has; `undefined` for all others. */
export const externalName = (id: Id): string | undefined =>
  id.startsWith(external) ? id.slice(external.length) : undefined;

const external = 'external:';

/** What the key of a pin looks like: the id of a place, or its pointer in the root file. */
export const pinPattern = /(^|#)\//;

/** The id that the key of a pin means; in the root file, `#` may be left out. */
export const pinnedId = (key: string): Id => (key.startsWith('/') ? idAt('', key) : key);

/** The pin of a field: at its place alone stands its type, which may have a name of its own. */
export const fieldPin = (id: Id): string => `${id}@field`;

/** The pin of a field in one type; several types may have the field at that place, and need not name it alike. */
export const ownFieldPin = (owner: Id, wire: string): string => `${owner}@field=${wire}`;

/** The pin of the member of an enumeration that has this value. */
export const memberPin = (owner: Id, value: string | number): string => `${owner}@member=${JSON.stringify(value)}`;

/** The pin of the function behind a method. */
export const functionPin = (operation: Id): string => `${operation}@function`;

/** The pin of the name that an operation's or a webhook's own types and files begin with. */
export const callPin = (call: Id): string => `${call}@call`;

/** The pin of the class of a group, which has no place in the document. */
export const groupPin = (segments: readonly string[]): string => `${group}${JSON.stringify(segments)}`;

/** Whether a pin is of the class of a group. */
export const isGroupPin = (pin: string): boolean => pin.startsWith(group);

const group = '@group:';
