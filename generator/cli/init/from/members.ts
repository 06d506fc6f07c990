/** An object of a configuration by its keys. */
export type Members = Readonly<Record<string, unknown>>;

/** The members of an object; none of any other value. */
export const members = (value: unknown): Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : {};

/** What stands at the end of a way of keys; undefined where one is missing. */
export function at(value: unknown, ...keys: readonly string[]): unknown {
  let found = value;
  for (const key of keys) {
    const here = members(found);
    found = Object.hasOwn(here, key) ? here[key] : undefined;
  }
  return found;
}

/** The texts of a list, or the one text in its place. */
export const texts = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? (value as readonly unknown[]) : [value]).filter((one) => typeof one === 'string');
