import { fromBase64, toBase64 } from "./bytes.js";

export { fromBase64 as bytesFromBase64, toBase64 as bytesToBase64 } from "./bytes.js";

/** The bytes of a text in UTF-8. */
export const stringToBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The text of bytes in UTF-8. */
export const stringFromBytes = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** A text in UTF-8 as base64. */
export const stringToBase64 = (text: string): string => toBase64(stringToBytes(text));

/** The text of base64 in UTF-8; throws for anything that is not base64. */
export const stringFromBase64 = (text: string): string => stringFromBytes(fromBase64(text));
