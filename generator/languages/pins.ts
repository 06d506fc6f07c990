import type { Id } from '../model/model.js';

/** Names by what they are given to; keys are ids, with what of it is named behind an `@`. */
export type Pins = ReadonlyMap<Id, string>;

/** The pin of a field: at its place alone stands its type, which may have a name of its own. */
export const fieldPin = (id: Id): string => `${id}@field`;

/** The pin of a field in one type; several types may have the field at that place, and need not name it alike. */
export const ownFieldPin = (owner: Id, wire: string): string => `${owner}@field=${wire}`;

/** The pin of the member of an enumeration that has this value. */
export const memberPin = (owner: Id, value: string | number): string => `${owner}@member=${JSON.stringify(value)}`;

/** The pin of the function behind a method, and of the name that an operation's own types and files begin with. */
export const functionPin = (operation: Id): string => `${operation}@function`;
export const callPin = (call: Id): string => `${call}@call`;

const groupFront = '@group:';

/** The pin of the class of a group, which has no place in the document. */
export const groupPin = (segments: readonly string[]): string => `${groupFront}${JSON.stringify(segments)}`;

/** The names that classes of groups are pinned to. */
export const pinnedGroups = (pins: Pins): readonly string[] =>
  [...pins].flatMap(([key, name]) => (key.startsWith(groupFront) ? [name] : []));

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
