import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type Fresh = {
  level?: string | undefined;
  colour?: string | undefined;
  /** By the overlay. */
  added?: string | undefined;
};

/** @internal */
export const Fresh$: Schema<Fresh> = /* @__PURE__ */ schema<Fresh>({
  object: {
    level: { optional: "string" },
    colour: { optional: "string" },
    added: { optional: "string" },
  },
});

export function freshFromJSON(
  jsonString: string,
): Result<Fresh, SDKValidationError> {
  return fromJSON(Fresh$, jsonString);
}
