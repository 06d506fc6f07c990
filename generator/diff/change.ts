import type { Place } from '../diagnostics/diagnostic.js';
import { documentId, placeOf, type Id } from '../model/id.js';
import { rowOf, type Code } from './catalogue/catalogue.js';
import type { Weight } from './catalogue/row.js';
import type { Finding } from './finding.js';
import { heaviest, type Direction, type Level, type Severity } from './severity.js';

/** A change between two documents, with its severity at each level. */
export interface Change {
  readonly code: Code;
  /** The higher severity of both levels. */
  readonly severity: Severity;
  /** The severity for a released client; absent: not noticed. */
  readonly wire?: Severity;
  /** The severity for code that is compiled against the SDK; absent: not noticed. */
  readonly sdk?: Severity;
  /** What changed, by its name in the SDK. */
  readonly subject: string;
  /** How it changed. */
  readonly detail: string;
  /** The directions of the value, seen from the client; empty if the severity does not depend on them. */
  readonly directions: readonly Direction[];
  /** Its place in each document; absent if the document does not have it. */
  readonly old?: Place;
  readonly new?: Place;
}

/** The directions of a value at each level. */
export type Reach = Readonly<Record<Level, ReadonlySet<Direction>>>;

const weigh = (weight: Weight | undefined, directions: ReadonlySet<Direction>): Severity | undefined =>
  typeof weight === 'string' ? weight : heaviest([...directions].map((direction) => weight?.[direction]));

function weightAt(draft: Finding, level: Level, reach: Reach): Severity | undefined {
  const seen = reach[level];
  if (seen.size === 0 || (draft.only !== undefined && draft.only !== level)) return undefined;
  const code = level === 'sdk' && draft.inSdk !== undefined ? draft.inSdk : draft.code;
  return code === null ? undefined : weigh(rowOf(code)[level], seen);
}

/** The place of an id in the document; in the root file unless the id names another one. */
const placeIn = (id: Id | undefined, root: string): Place | undefined =>
  id === undefined ? undefined : { ...placeOf(documentId(id), root), key: true };

const directions: readonly Direction[] = ['request', 'response'];

const isDirected = (code: Code): boolean =>
  [rowOf(code).wire, rowOf(code).sdk].some((weight) => typeof weight === 'object');

/** A finding with its severities; `undefined` if neither level notices it. */
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
