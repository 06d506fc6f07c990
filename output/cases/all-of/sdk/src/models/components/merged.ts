import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

/** Three layers. */
export type Merged = {
  id: string;
  /** The last word wins. */
  name: string;
  nick?: string | undefined;
};

/** @internal */
export const Merged$: Schema<Merged> = /* @__PURE__ */ schema<Merged>({
  object: {
    id: "string",
    name: "string",
    nick: { optional: "string" },
  },
});

export function mergedToJSON(merged: Merged): string {
  return toJSON(Merged$, merged);
}

export function mergedFromJSON(
  jsonString: string,
): Result<Merged, SDKValidationError> {
  return fromJSON(Merged$, jsonString);
}
