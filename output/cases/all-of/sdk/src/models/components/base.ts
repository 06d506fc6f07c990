import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

/** The first layer. */
export type Base = {
  id?: string | undefined;
};

/** @internal */
export const Base$: Schema<Base> = /* @__PURE__ */ schema<Base>({
  object: {
    id: { optional: "string" },
  },
});

export function baseToJSON(base: Base): string {
  return toJSON(Base$, base);
}

export function baseFromJSON(
  jsonString: string,
): Result<Base, SDKValidationError> {
  return fromJSON(Base$, jsonString);
}
