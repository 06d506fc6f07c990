import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type SeveralResponseBody = {
  id?: string | undefined;
};

/** @internal */
export const SeveralResponseBody$: Schema<SeveralResponseBody> =
  /* @__PURE__ */ schema<SeveralResponseBody>({
    object: {
      id: { optional: "string" },
    },
  });

export function severalResponseBodyFromJSON(
  jsonString: string,
): Result<SeveralResponseBody, SDKValidationError> {
  return fromJSON(SeveralResponseBody$, jsonString);
}
