import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type OtherTheTitle = {
  b?: string | undefined;
};

/**
 * @internal
 */
export const OtherTheTitle$: Schema<OtherTheTitle> =
  /* @__PURE__ */ schema<OtherTheTitle>({
    object: {
      b: { field: "string", optional: true },
    },
  });

export function otherTheTitleFromJSON(
  jsonString: string,
): Result<OtherTheTitle, SDKValidationError> {
  return fromJSON(OtherTheTitle$, jsonString);
}
