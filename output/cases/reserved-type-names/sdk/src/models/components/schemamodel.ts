import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type SchemaModel = {
  a?: string | undefined;
};

/** @internal */
export const SchemaModel$: Schema<SchemaModel> =
  /* @__PURE__ */ schema<SchemaModel>({
    object: {
      a: { optional: "string" },
    },
  });

export function schemaModelFromJSON(
  jsonString: string,
): Result<SchemaModel, SDKValidationError> {
  return fromJSON(SchemaModel$, jsonString);
}
