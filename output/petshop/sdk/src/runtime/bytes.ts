/** Bytes as base64 (RFC 4648, with padding). */
export function toBase64(bytes: Uint8Array): string {
  let text = "";
  // In slices, because arguments live on the stack.
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return btoa(text);
}

/** The bytes of a base64 string; throws for anything else. */
export function fromBase64(text: string): Uint8Array {
  if (typeof text !== "string") throw new TypeError("base64 must be a string");
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}
