import { pointerOf } from '../model/pointer.js';

/** A step of the path from the root of a document; pointers are only built for the few places that need one. */
export interface PathStep {
  /** The step before; the root has none. */
  readonly above: PathStep | undefined;
  readonly name: string;
}

/** The JSON Pointer (RFC 6901) of a path. */
export function pointerAt(way: PathStep): string {
  const parts: string[] = [];
  for (let at = way; at.above !== undefined; at = at.above) parts.push(at.name);
  return pointerOf(parts.reverse());
}
