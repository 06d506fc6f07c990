import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";
import { type Cat, Cat$ } from "./cat.js";
import { type Fish, Fish$ } from "./fish.js";

export type Implicit = Cat | Fish;

/** @internal */
export const Implicit$: Schema<Implicit> = /* @__PURE__ */ schema<Implicit>({
  union: [Cat$, Fish$],
  by: "pet_type",
  mapping: { Cat: 0, Fish: 1 },
});

export function implicitToJSON(implicit: Implicit): string {
  return toJSON(Implicit$, implicit);
}

export function implicitFromJSON(
  jsonString: string,
): Result<Implicit, SDKValidationError> {
  return fromJSON(Implicit$, jsonString);
}
