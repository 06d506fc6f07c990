import { SDKValidationError } from "../../models/errors/sdkvalidationerror.js";
import { toBase64 } from "../bytes.js";
import { isBytes } from "../bodies/files.js";
import { SchemaError } from "../issues.js";
import type { Wire } from "../record.js";

/**
 * The JSON text of a wire value, with Uint8Arrays as base64; throws SDKValidationError for other bytes and
 * TypeError for anything else that JSON cannot hold.
 */
export function stringify(wire: unknown): string {
  return JSON.stringify(wire, function (this: Wire, key, value: unknown) {
    // Not `value`: Node's Buffer has already converted itself.
    const given = this[key];
    if (given instanceof Uint8Array) return toBase64(given);
    if (!isBytes(given)) return value;
    const message = "JSON holds bytes only of a Uint8Array, not of a Blob, ArrayBuffer or stream";
    const cause = new SchemaError([{ path: key ? [key] : [], message }]);
    throw new SDKValidationError("Input cannot be JSON", cause, given);
  });
}
