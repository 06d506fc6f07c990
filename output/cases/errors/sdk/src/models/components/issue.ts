import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type Issue = {
  text?: string | undefined;
};

/** @internal */
export const Issue$: Schema<Issue> = /* @__PURE__ */ schema<Issue>({
  object: {
    text: { optional: "string" },
  },
});

export function issueFromJSON(
  jsonString: string,
): Result<Issue, SDKValidationError> {
  return fromJSON(Issue$, jsonString);
}
