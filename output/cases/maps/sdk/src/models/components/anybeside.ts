import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type AnyBeside = {
  additionalProperties?: string | undefined;
};

/** @internal */
export const AnyBeside$: Schema<AnyBeside> = /* @__PURE__ */ schema<AnyBeside>({
  object: {
    additionalProperties: { optional: "string" },
  },
});

export function anyBesideToJSON(anyBeside: AnyBeside): string {
  return toJSON(AnyBeside$, anyBeside);
}

export function anyBesideFromJSON(
  jsonString: string,
): Result<AnyBeside, SDKValidationError> {
  return fromJSON(AnyBeside$, jsonString);
}
