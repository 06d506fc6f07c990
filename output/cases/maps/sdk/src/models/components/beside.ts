import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type Beside = {
  id: string;
  additionalProperties?: { [k: string]: number } | undefined;
};

/** @internal */
export const Beside$: Schema<Beside> = /* @__PURE__ */ schema<Beside>({
  object: {
    id: "string",
  },
  rest: "integer",
});

export function besideToJSON(beside: Beside): string {
  return toJSON(Beside$, beside);
}

export function besideFromJSON(
  jsonString: string,
): Result<Beside, SDKValidationError> {
  return fromJSON(Beside$, jsonString);
}
