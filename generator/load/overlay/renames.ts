import { setMember } from '../member.js';
import type { Draft, DraftObject } from '../member.js';

/**
 * Members that get another name and keep their place among the others. That takes all members apart, so it is put off as long
 * as one renaming follows the other; until then a renamed member stands last.
 */
export class Renames {
  /** The positions of an object's members, by their present names. */
  readonly #places = new Map<DraftObject, Map<string, number>>();

  rename(object: DraftObject, from: string, to: string): void {
    const places = this.#places.get(object) ?? new Map(Object.keys(object).map((name, index) => [name, index]));
    this.#places.set(object, places);
    const place = places.get(from);
    if (place === undefined) return;
    const value = object[from] as Draft;
    Reflect.deleteProperty(object, from);
    setMember(object, to, value);
    places.delete(from);
    places.set(to, place);
  }

  /** Restores the order of all members; names that look like integers come first regardless. */
  settle(): void {
    for (const [object, places] of this.#places) {
      const members = [...places].sort(([, a], [, b]) => a - b).map(([name]) => [name, object[name] as Draft] as const);
      for (const [name] of members) Reflect.deleteProperty(object, name);
      for (const [name, value] of members) setMember(object, name, value);
    }
    this.#places.clear();
  }
}
