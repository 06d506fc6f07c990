import { functionPin, isGroupPin, type Id } from '../model/id.js';

/** Names by what they are given to; keys are ids, with what of it is named behind an `@`. */
export type Pins = ReadonlyMap<Id, string>;

/** The names that classes of groups are pinned to. */
export const pinnedGroups = (pins: Pins): readonly string[] =>
  [...pins].flatMap(([key, name]) => (isGroupPin(key) ? [name] : []));

/**
 * The pins of a user over the names that earlier runs gave. Whoever names a method otherwise means its function too, so
 * that of an earlier run does not hold any more.
 */
export function pinsOver(locked: Pins | undefined, pins: Pins): Pins {
  if (locked === undefined || locked.size === 0) return pins;
  const all = new Map([...locked, ...pins]);
  for (const [key, name] of pins) if (locked.has(key) && locked.get(key) !== name) all.delete(functionPin(key));
  return all;
}
