import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type Cat = {
  petType: string;
  lives?: number | undefined;
};

/** @internal */
export const Cat$: Schema<Cat> = /* @__PURE__ */ schema<Cat>({
  snake: true,
  object: {
    petType: "string",
    lives: { optional: "integer" },
  },
});

export function catToJSON(cat: Cat): string {
  return toJSON(Cat$, cat);
}

export function catFromJSON(
  jsonString: string,
): Result<Cat, SDKValidationError> {
  return fromJSON(Cat$, jsonString);
}
