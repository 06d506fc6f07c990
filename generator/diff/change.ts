import type { Place } from '../diagnostics/diagnostic.js';
import { documentId, placeOf, type Id } from '../model/id.js';
import { rowOf, type Code } from './catalogue/catalogue.js';
import type { Weight } from './catalogue/row.js';
import type { Finding } from './finding.js';
import { heaviest, type Direction, type Level, type Severity } from './severity.js';

/** One change between two documents, with its weight for each who notices it. */
export interface Change {
  readonly code: Code;
  /** The heavier of both levels. */
  readonly severity: Severity;
  /** For a client that is already out; absent: it notices nothing. */
  readonly wire?: Severity;
  /** For code that is compiled against the SDK; absent: it notices nothing. */
  readonly sdk?: Severity;
  /** What is touched, by its name in the SDK. */
  readonly subject: string;
  /** What changed about it. */
  readonly detail: string;
  /** Which way the value travels, seen from the client; empty where the weight does not depend on it. */
  readonly directions: readonly Direction[];
  /** Where it is in both documents; absent where it is not. */
  readonly old?: Place;
  readonly new?: Place;
}

/** In which directions something travels, as each level sees it. */
export type Reach = Readonly<Record<Level, ReadonlySet<Direction>>>;

const weigh = (weight: Weight | undefined, directions: ReadonlySet<Direction>): Severity | undefined =>
  typeof weight === 'string' ? weight : heaviest([...directions].map((direction) => weight?.[direction]));

function weightAt(draft: Finding, level: Level, reach: Reach): Severity | undefined {
  const seen = reach[level];
  if (seen.size === 0 || (draft.only !== undefined && draft.only !== level)) return undefined;
  const code = level === 'sdk' && draft.inSdk !== undefined ? draft.inSdk : draft.code;
  return code === null ? undefined : weigh(rowOf(code)[level], seen);
}

/** Where the document has what has an id, in the root file where that names no other. */
const placeIn = (id: Id | undefined, root: string): Place | undefined =>
  id === undefined ? undefined : { ...placeOf(documentId(id), root), key: true };

const directions: readonly Direction[] = ['request', 'response'];

const isDirected = (code: Code): boolean =>
  [rowOf(code).wire, rowOf(code).sdk].some((weight) => typeof weight === 'object');

/** A draft with its weights; `undefined` where nobody notices it. */
export function changeOf(draft: Finding, reach: Reach, roots: { old: string; new: string }): Change | undefined {
  const [wire, sdk] = [weightAt(draft, 'wire', reach), weightAt(draft, 'sdk', reach)];
  const severity = heaviest([wire, sdk]);
  if (severity === undefined) return undefined;
  const [old, now] = [placeIn(draft.old, roots.old), placeIn(draft.new, roots.new)];
  const { code, subject, detail } = draft;
  return {
    code,
    severity,
    ...(wire === undefined ? {} : { wire }),
    ...(sdk === undefined ? {} : { sdk }),
    subject,
    detail,
    directions: isDirected(code) ? directions.filter((one) => reach.wire.has(one) || reach.sdk.has(one)) : [],
    ...(old === undefined ? {} : { old }),
    ...(now === undefined ? {} : { new: now }),
  };
}
