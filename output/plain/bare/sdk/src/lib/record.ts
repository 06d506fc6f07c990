export type Wire = Record<string, unknown>;

/** Whether a value is an object with keys, neither an array nor one that stands for a single value. */
export function isRecord(value: unknown): value is Wire {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(Symbol.toPrimitive in value);
}

/** A property, but never one that all objects inherit, such as `constructor`. */
export function get<T>(from: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(from, key) || !(key in Object.prototype) ? from[key] : undefined;
}

/** Sets an own property; assigning `__proto__` would set the prototype instead. */
export function put(into: Wire, key: string, value: unknown): void {
  if (key === "__proto__") {
    Object.defineProperty(into, key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  } else {
    into[key] = value;
  }
}
