import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";
import { type Owner, Owner$ } from "./owner.js";

export type Pet = {
  a: string | null;
  b: number | null;
  c?: Owner | null | undefined;
  d?: Owner | null | undefined;
};

/** @internal */
export const Pet$: Schema<Pet> = /* @__PURE__ */ schema<Pet>({
  object: {
    a: { nullable: "string" },
    b: { nullable: "integer" },
    c: { optional: { nullable: Owner$ } },
    d: { optional: { nullable: Owner$ } },
  },
});

export function petFromJSON(
  jsonString: string,
): Result<Pet, SDKValidationError> {
  return fromJSON(Pet$, jsonString);
}
