import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";
import { type Issue, Issue$ } from "./issue.js";

/** The request is wrong. */
export type Bad = {
  message: string;
  statusCode: number;
  stack: string;
  issues?: Array<Issue> | undefined;
};

/** @internal */
export const Bad$: Schema<Bad> = /* @__PURE__ */ schema<Bad>({
  snake: true,
  object: {
    message: { field: "string", default: "Wrong" },
    statusCode: "integer",
    stack: "string",
    issues: { optional: { list: Issue$ } },
  },
});

export function badFromJSON(
  jsonString: string,
): Result<Bad, SDKValidationError> {
  return fromJSON(Bad$, jsonString);
}
