export type Wire = Record<string, unknown>;

/** An object being made: assigning a property `__proto__` would set its prototype instead. */
export type Entries = [key: string, value: unknown][];

/** Whether a value is an object with keys, neither an array nor one that stands for a single value. */
export function isRecord(value: unknown): value is Wire {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(Symbol.toPrimitive in value);
}

/** A property, but never one that all objects inherit, such as `constructor`. */
export function get<T>(from: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(from, key) || !(key in Object.prototype) ? from[key] : undefined;
}
