/** Whether a value is a web stream, of this realm or a polyfill. */
export function isReadableStream<T = Uint8Array>(val: unknown): val is ReadableStream<T> {
  return typeof val === "object" && val !== null && "getReader" in val && typeof val.getReader === "function";
}
