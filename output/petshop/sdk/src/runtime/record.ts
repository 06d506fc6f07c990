export type Wire = Record<string, unknown>;

/** A new object without a prototype, because assigning `__proto__` would set the prototype. */
export type Entries = [key: string, value: unknown][];

/** Whether a value is an object with keys, not an array or an object that represents a scalar. */
export function isRecord(value: unknown): value is Wire {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(Symbol.toPrimitive in value);
}

/** An own property, never one that all objects inherit, such as `constructor`. */
export function get<T>(from: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(from, key) || !(key in Object.prototype) ? from[key] : undefined;
}
