import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type CONModel = {
  a?: string | undefined;
};

/** @internal */
export const CONModel$: Schema<CONModel> = /* @__PURE__ */ schema<CONModel>({
  object: {
    a: { optional: "string" },
  },
});

export function conModelFromJSON(
  jsonString: string,
): Result<CONModel, SDKValidationError> {
  return fromJSON(CONModel$, jsonString);
}
