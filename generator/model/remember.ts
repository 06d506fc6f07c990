type Level = WeakMap<object, unknown>;

/**
 * A function of objects that are never changed, which does its work once for the same ones: several targets ask the same
 * of one model. What nobody holds any longer is forgotten.
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
