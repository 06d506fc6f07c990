import { functionPin, isGroupPin, type Id } from '../model/id.js';

/** Fixed names by id; a suffix after `@` says which name of something is meant. */
export type Pins = ReadonlyMap<Id, string>;

/** The pinned names of group classes. */
export const pinnedGroups = (pins: Pins): readonly string[] =>
  [...pins].flatMap(([key, name]) => (isGroupPin(key) ? [name] : []));

/**
 * Merges the pins of the user with names of earlier runs. A new pin of a method renames its function too, so the name of
 * the function from an earlier run no longer holds.
 */
export function pinsOver(locked: Pins | undefined, pins: Pins): Pins {
  if (locked === undefined || locked.size === 0) return pins;
  const all = new Map([...locked, ...pins]);
  for (const [key, name] of pins) if (locked.has(key) && locked.get(key) !== name) all.delete(functionPin(key));
  return all;
}
