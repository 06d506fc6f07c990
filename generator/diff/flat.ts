import type { Place } from '../diagnostics/diagnostic.js';
import { positionOf } from '../diagnostics/position.js';
import type { Code } from './catalogue/catalogue.js';
import type { Change } from './change.js';
import { titleOf } from './diff.js';
import type { Direction, Severity } from './severity.js';

/** A place in one of the documents; lines and columns count from 1, and are null where the text is not at hand. */
export interface FlatPlace {
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  /** JSON Pointer (RFC 6901) into the file. */
  readonly pointer: string;
}

/** A change for machines: flat, and all its members are always there. */
export interface FlatChange {
  readonly code: Code;
  readonly title: string;
  readonly severity: Severity;
  /** For a client that is already out; null: it notices nothing. */
  readonly wire: Severity | null;
  /** For code that is compiled against the SDK; null: it notices nothing. */
  readonly sdk: Severity | null;
  readonly subject: string;
  readonly detail: string;
  readonly directions: readonly Direction[];
  readonly old: FlatPlace | null;
  readonly new: FlatPlace | null;
}

/** What the places of one document are looked up in, and how its files are shown. */
export interface Lookup {
  readonly texts: ReadonlyMap<string, string>;
  readonly root: string;
  /** Where in the root file as written the part stands that is at a pointer of its content. */
  readonly origin?: ((pointer: string) => string) | undefined;
  readonly shown: (file: string) => string;
}

function flatPlace(place: Place | undefined, { texts, root, origin, shown }: Lookup): FlatPlace | null {
  if (place === undefined) return null;
  const written = origin !== undefined && place.file === root ? { ...place, pointer: origin(place.pointer) } : place;
  const position = positionOf(texts, written);
  return {
    file: shown(written.file),
    line: position?.line ?? null,
    column: position?.column ?? null,
    pointer: written.pointer,
  };
}

/** Changes with their positions in both documents. */
export function flatChanges(
  changes: readonly Change[],
  lookups: { readonly old: Lookup; readonly new: Lookup },
): FlatChange[] {
  return changes.map((change) => ({
    code: change.code,
    title: titleOf(change),
    severity: change.severity,
    wire: change.wire ?? null,
    sdk: change.sdk ?? null,
    subject: change.subject,
    detail: change.detail,
    directions: change.directions,
    old: flatPlace(change.old, lookups.old),
    new: flatPlace(change.new, lookups.new),
  }));
}
