import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type PutCaseMadeIt = {
  id?: string | undefined;
};

/**
 * @internal
 */
export const PutCaseMadeIt$: Schema<PutCaseMadeIt> =
  /* @__PURE__ */ schema<PutCaseMadeIt>({
    object: {
      id: { field: "string", optional: true },
    },
  });

export function putCaseMadeItFromJSON(
  jsonString: string,
): Result<PutCaseMadeIt, SDKValidationError> {
  return fromJSON(PutCaseMadeIt$, jsonString);
}
