import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type TheTitle = {
  a?: string | undefined;
};

/**
 * @internal
 */
export const TheTitle$: Schema<TheTitle> = /* @__PURE__ */ schema<TheTitle>({
  object: {
    a: { field: "string", optional: true },
  },
});

export function theTitleFromJSON(
  jsonString: string,
): Result<TheTitle, SDKValidationError> {
  return fromJSON(TheTitle$, jsonString);
}
