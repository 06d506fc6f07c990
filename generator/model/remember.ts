type Level = WeakMap<object, unknown>;

/**
 * Memoizes a function of immutable objects: several targets need the same result for one model. Results are released
 * with their objects.
 */
export function remembered<Args extends readonly object[], Result extends object>(
  make: (...args: Args) => Result,
): (...args: Args) => Result {
  const top: Level = new WeakMap();
  return (...args) => {
    let level = top;
    for (const arg of args.slice(0, -1)) {
      const next = (level.get(arg) as Level | undefined) ?? new WeakMap<object, unknown>();
      level.set(arg, next);
      level = next;
    }
    const last = args.at(-1) ?? make;
    const result = (level.get(last) as Result | undefined) ?? make(...args);
    level.set(last, result);
    return result;
  };
}
