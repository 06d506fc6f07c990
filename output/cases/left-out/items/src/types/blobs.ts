/** Whether a value is a Blob or File, of this realm or a polyfill. */
export function isBlobLike(val: unknown): val is Blob {
  if (val instanceof Blob) return true;
  if (typeof val !== "object" || val === null) return false;
  const tag = (val as { [Symbol.toStringTag]?: unknown })[Symbol.toStringTag];
  return (tag === "Blob" || tag === "File") && "stream" in val && typeof val.stream === "function";
}
