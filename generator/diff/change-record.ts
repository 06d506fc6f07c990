import type { Place } from '../diagnostics/diagnostic.js';
import { positionOf, positionsIn, type Positions } from '../diagnostics/position.js';
import type { Json, Source } from '../load/source.js';
import { memberPointer, partsOf } from '../model/pointer.js';
import type { Code } from './catalogue/catalogue.js';
import type { Change } from './change.js';
import { titleOf } from './diff.js';
import type { Direction, Severity } from './severity.js';

/** A place in one of the documents. Lines and columns start at 1, and are null if the text is not available. */
export interface RecordedPlace {
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  /** JSON Pointer (RFC 6901) into the file. */
  readonly pointer: string;
}

/** A change for machines: flat, with all members present. */
export interface ChangeRecord {
  readonly code: Code;
  readonly title: string;
  readonly severity: Severity;
  /** The severity for a released client; null: not noticed. */
  readonly wire: Severity | null;
  /** The severity for code that is compiled against the SDK; null: not noticed. */
  readonly sdk: Severity | null;
  readonly subject: string;
  readonly detail: string;
  readonly directions: readonly Direction[];
  /** Its place in each document. In a document without it, the place of its nearest parent. */
  readonly old: RecordedPlace;
  readonly new: RecordedPlace;
}

/** The texts of one document, and the displayed names of its files. */
export interface Lookup {
  readonly texts: ReadonlyMap<string, string>;
  readonly documents: ReadonlyMap<string, Json>;
  readonly root: string;
  /** The place in the files as written for a place in their contents. */
  readonly origin?: Source['origin'] | undefined;
  readonly shown: (file: string) => string;
}

/** A member of a JSON value; `undefined` if there is none. */
function memberOf(value: Json | undefined, name: string): Json | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, Json>>)[name];
}

/** The longest part of a pointer that exists in a document. */
function nearest(document: Json | undefined, pointer: string): string {
  let [at, known] = [document, ''];
  for (const part of partsOf(pointer)) {
    at = memberOf(at, part);
    if (at === undefined) break;
    known = memberPointer(known, part);
  }
  return known;
}

function flatPlace({ file: named, pointer: wanted }: Place, lookup: Lookup, positions: Positions): RecordedPlace {
  const { documents, root, origin, shown } = lookup;
  const file = documents.has(named) ? named : root;
  const pointer = nearest(documents.get(file), file === named ? wanted : '');
  const place = { ...(origin?.({ file, pointer }) ?? { file, pointer }), key: true };
  const position = positionOf(positions, place);
  return {
    file: shown(place.file),
    line: position?.line ?? null,
    column: position?.column ?? null,
    pointer: place.pointer,
  };
}

/** Changes with their positions in both documents. */
export function flatChanges(
  changes: readonly Change[],
  lookups: { readonly old: Lookup; readonly new: Lookup },
): ChangeRecord[] {
  const whole: Place = { file: '', pointer: '' };
  // Something removed or added is located by its nearest parent in the other document.
  const inOther = (place: Place = whole, from: Lookup, to: Lookup): Place =>
    place.file === from.root ? { ...place, file: to.root } : place;
  const { old, new: now } = lookups;
  const positions = { old: positionsIn(old.texts), new: positionsIn(now.texts) };
  return changes.map((change) => ({
    code: change.code,
    title: titleOf(change),
    severity: change.severity,
    wire: change.wire ?? null,
    sdk: change.sdk ?? null,
    subject: change.subject,
    detail: change.detail,
    directions: change.directions,
    old: flatPlace(change.old ?? inOther(change.new, now, old), old, positions.old),
    new: flatPlace(change.new ?? inOther(change.old, old, now), now, positions.new),
  }));
}
