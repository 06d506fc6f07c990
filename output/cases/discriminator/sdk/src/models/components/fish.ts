import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type Fish = {
  petType: "Fish";
  fins?: number | undefined;
};

/** @internal */
export const Fish$: Schema<Fish> = /* @__PURE__ */ schema<Fish>({
  snake: true,
  object: {
    petType: { literal: "Fish" },
    fins: { optional: "integer" },
  },
});

export function fishToJSON(fish: Fish): string {
  return toJSON(Fish$, fish);
}

export function fishFromJSON(
  jsonString: string,
): Result<Fish, SDKValidationError> {
  return fromJSON(Fish$, jsonString);
}
