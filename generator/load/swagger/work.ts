import { report } from '../../diagnostics/catalogue.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { isObject, setMember, type Draft, type DraftObject } from '../member.js';
import { resolveReference } from '../resolve.js';
import type { SearchableSource } from '../searchable.js';
import type { Json, JsonObject } from '../source.js';
import { itemsOf, membersOf, textOf, type At } from './at.js';
import type { MediaTypes } from './media-types.js';

/** A reference that was made, and what it leads to; where that will stand is known when everything is made. */
export interface Pending {
  readonly holder: DraftObject;
  readonly key: string;
  /** The file that the reference will stand in. */
  readonly into: string;
  readonly target: At;
}

/** What the conversion of a document shares. */
export interface Work {
  /** The document as it was written. */
  readonly source: SearchableSource;
  readonly mediaTypes: MediaTypes;
  /** Converts what stands at a place, by what it is there. */
  readonly convert: (work: Work, at: At) => Json;
  /** The file that what is made will stand in. */
  readonly into: string;
  /** What is made is a copy: the value itself stands elsewhere. */
  readonly isCopy: boolean;
  /** Where each object that was made stood. */
  readonly origins: WeakMap<object, At>;
  /** What was made of each object, by the object; copies do not count. */
  readonly made: Map<object, object>;
  readonly references: Pending[];
  /** What is still to be filled in: documents nest deeper than the call stack. */
  readonly later: (() => void)[];
  readonly diagnostics: Diagnostic[];
}

/** A member of what is made. */
export type Entry = readonly [key: string, value: Json];

/** For what is made a second time, in another place than its own. */
export const elsewhere = (work: Work): Work => ({ ...work, isCopy: true });

/** An object or list that stands for one of the document as written. */
export function standsFor<T extends object>(work: Work, at: At, made: T): T {
  work.origins.set(made, at);
  if (!work.isCopy && typeof at.value === 'object' && at.value !== null && !work.made.has(at.value))
    work.made.set(at.value, made);
  return made;
}

/** An object that is made of a part of what stands at a place: its members stood there. */
export function partOf<T extends object>(work: Work, at: At, made: T): T {
  work.origins.set(made, at);
  return made;
}

/** Notes that a member of what is made refers to something, so that it will say where that stands then. */
export function refersTo(work: Work, holder: JsonObject, key: string, target: At | undefined): void {
  if (target !== undefined)
    work.references.push({ holder: holder as unknown as DraftObject, key, into: work.into, target });
}

/** A reference alone, to what the one at a place refers to. */
export function referenceAt(work: Work, at: At): JsonObject {
  const ref = textOf(at, '$ref') ?? '';
  const made = partOf(work, at, { $ref: ref });
  refersTo(work, made, '$ref', resolveReference(work.source, at.file, ref));
  return made;
}

/** An object in the place of another one, with the reference that stands there. */
function inPlace<T extends JsonObject>(work: Work, at: At, made: T): T {
  const ref = textOf(at, '$ref');
  if (ref !== undefined) refersTo(work, made, '$ref', resolveReference(work.source, at.file, ref));
  return standsFor(work, at, made);
}

/** An object of these members in the place of another one. */
export const objectOf = (work: Work, at: At, entries: readonly Entry[]): JsonObject =>
  inPlace(work, at, Object.fromEntries(entries));

/** Like `objectOf`, with members that are made later. */
export function objectLater(work: Work, at: At, entriesOf: () => readonly Entry[]): JsonObject {
  const made: DraftObject = {};
  work.later.push(() => {
    for (const [key, value] of entriesOf()) setMember(made, key, value as Draft);
  });
  return inPlace(work, at, made);
}

/** Converts everything below a place, which stays as it is. */
export function within(work: Work, at: At): Json {
  if (Array.isArray(at.value)) return standsFor(work, at, convertedItems(work, itemsOf(at)));
  if (!isObject(at.value)) return at.value;
  return objectOf(work, at, convertedMembers(work, membersOf(at)));
}

/** Members under their own names, converted. */
export const convertedMembers = (work: Work, members: readonly (readonly [string, At])[]): Entry[] =>
  members.map(([key, member]) => [key, work.convert(work, member)]);

export const convertedItems = (work: Work, items: readonly At[]): Json[] =>
  items.map((item) => work.convert(work, item));

/** Reports what OpenAPI 3 cannot express, and what to do about it. */
export function lost(work: Work, { file, pointer }: At, message: string, hint: string): void {
  // Of what is made more than once the first says it.
  if (!work.isCopy) work.diagnostics.push(report('document/not-converted', message, { file, pointer }, hint));
}
