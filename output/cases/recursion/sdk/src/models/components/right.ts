import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";
import { type Left, Left$ } from "./left.js";

export type Right = {
  left: Left | null;
};

/** @internal */
export const Right$: Schema<Right> = /* @__PURE__ */ schema<Right>({
  object: {
    left: { nullable: () => Left$ },
  },
});

export function rightToJSON(right: Right): string {
  return toJSON(Right$, right);
}

export function rightFromJSON(
  jsonString: string,
): Result<Right, SDKValidationError> {
  return fromJSON(Right$, jsonString);
}
