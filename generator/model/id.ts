import { isBelow, lastPart, memberPointer, pointerOf } from './pointer.js';

/**
 * The id of a place in the input: `#/components/schemas/Pet` in the root file, `file.yaml#/Pet` elsewhere.
 * Something derived from a place, such as the request of an operation, has a suffix: `#/paths/~1pets/get@Request`.
 */
export type Id = string;

/** The suffixes of types that languages derive. */
const languageSuffixes = ['Error', 'Globals', 'Request', 'Response', 'ResponseHeaders', 'Security'] as const;

/** The suffixes of what the model itself has beside what stands at a place. */
const modelSuffixes = ['Base', 'Event', 'Failure', 'Input', 'Patch'] as const;

/** The suffixes of operations that send another kind of body than the one without. */
const bodySuffixes = ['Events', 'Form', 'Lines', 'Multipart', 'Raw', 'Text', 'Xml'] as const;

/** What an operation sends instead of the body that its place alone stands for. */
export type BodySuffix = (typeof bodySuffixes)[number];

/** The suffixes of what is derived from a place. */
export type Suffix = (typeof languageSuffixes | typeof modelSuffixes)[number] | BodySuffix;

/** The suffixes of pins without a value. */
const pinSuffixes = ['call', 'field', 'function'] as const;

const besideModel: ReadonlySet<string> = new Set([...languageSuffixes, ...pinSuffixes]);
const besideDocument: ReadonlySet<string> = new Set([...besideModel, ...modelSuffixes, ...bodySuffixes]);

/** The id of the root of the root file. */
export const rootId: Id = '#';

/** The id of a place; `file` is empty for the root file. */
export const idAt = (file: string, pointer: string): Id => `${file}#${pointer}`;

/** The id of a place inside another one, by a path of names. */
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

/** The last segment of a place. */
export const lastName = (id: Id): string => lastPart(pointerIn(id));

/** Whether an id is inside another one. */
export const isPartOf = (id: Id, whole: Id): boolean => isBelow(id, whole);

/** The numbers in the path of a place, such as array indexes and statuses. */
export const numbersIn = (id: Id): number[] => (id.match(/(?<=\/)\d+(?=$|[/@])/gu) ?? []).map(Number);

/**
 * An id with other names for array indexes. `rename` gets the name of the array and the id of the item. Items without
 * a new name keep theirs.
 */
export function withItemsRenamed(id: Id, rename: (list: string, item: Id) => string | undefined): string {
  return id.replaceAll(/\/([^/]+)\/\d+(?=$|[/@])/gu, (part, list: string, at: number) => {
    const name = rename(list, id.slice(0, at + part.length));
    return name === undefined ? part : memberPointer(`/${list}`, name);
  });
}

/** The id of something derived from a place. */
export const derivedId = (of: Id, suffix: Suffix): Id => `${of}@${suffix}`;

/** The id of a type's own version of a property, such as the values that select it. */
export const ownId = (owner: Id, property: string): Id => `${owner}@${property}`;

/** Whether an id ends with a suffix. */
export const hasSuffix = (id: Id, suffix: Suffix): boolean =>
  id.endsWith(suffix) && id[id.length - suffix.length - 1] === '@';

/** The last suffix of an id; empty if it has none. */
export function suffixOf(id: Id): string {
  const at = id.lastIndexOf('@');
  return at < 0 ? '' : id.slice(at + 1);
}

/** An id, or its last segment, without the last suffix. */
export function withoutSuffix(id: Id): Id {
  const at = id.lastIndexOf('@');
  return at < 0 ? id : id.slice(0, at);
}

/** The id in the model: without suffixes of languages and pins. */
export const modelId = (id: Id): Id => without(id, besideModel);

/** The id of the place in the document, without any suffix. */
export const documentId = (id: Id): Id => without(id, besideDocument);

/** An id without a pin's value and without the suffixes of a set before it. */
function without(id: Id, suffixes: ReadonlySet<string>): Id {
  let end = beforeValue(id);
  for (;;) {
    const at = id.lastIndexOf('@', end - 1);
    // After a slash it is part of a name, such as `@type`.
    if (at < 1 || id[at - 1] === '/' || !suffixes.has(id.slice(at + 1, end))) return id.slice(0, end);
    end = at;
  }
}

/** The start of a pin's value: at the first `=`, since the value can contain any text. */
function beforeValue(pin: string): number {
  const field = pin.indexOf('@field=');
  const member = pin.indexOf('@member=');
  if (field < 1) return member < 1 ? pin.length : member;
  return member < 1 || field < member ? field : member;
}

/** The id of a type from a language or its libraries. */
export const externalId = (name: string): Id => `${external}${name}`;

/** The name of a type from a language or its libraries; `undefined` for other ids. */
export const externalName = (id: Id): string | undefined =>
  id.startsWith(external) ? id.slice(external.length) : undefined;

const external = 'external:';

/** The format of a pin's key: the id of a place, or its pointer in the root file. */
export const pinPattern = /(^|#)\//;

/** The id of a pin's key. The `#` of the root file is optional. */
export const pinnedId = (key: string): Id => (key.startsWith('/') ? idAt('', key) : key);

/** The pin of a field. The place itself identifies the field's type, which can have its own name. */
export const fieldPin = (id: Id): string => `${id}@field`;

/** The pin of a field in one type. Several types can share the field's place and name it differently. */
export const ownFieldPin = (owner: Id, wire: string): string => `${owner}@field=${wire}`;

/** The pin of an enumeration's member, by value. */
export const memberPin = (owner: Id, value: string | number): string => `${owner}@member=${JSON.stringify(value)}`;

/** The pin of the function behind a method. */
export const functionPin = (operation: Id): string => `${operation}@function`;

/** The pin of the prefix of an operation's or webhook's own types and files. */
export const callPin = (call: Id): string => `${call}@call`;

/** The pin of the class of a group, which has no place in the document. */
export const groupPin = (segments: readonly string[]): string => `${group}${JSON.stringify(segments)}`;

/** Whether a pin belongs to the class of a group. */
export const isGroupPin = (pin: string): boolean => pin.startsWith(group);

const group = '@group:';
