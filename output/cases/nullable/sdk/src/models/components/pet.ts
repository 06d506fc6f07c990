import * as schema from "../../lib/schema.js";
import { type Owner, Owner$ } from "./owner.js";

export type Pet = {
  a: string | null;
  b: number | null;
  c?: Owner | null | undefined;
  d?: Owner | null | undefined;
};

/** @internal */
export const Pet$: schema.Schema<Pet> = /* @__PURE__ */ schema.object({
  a: { nullable: "string" },
  b: { nullable: "integer" },
  c: { optional: { nullable: Owner$ } },
  d: { optional: { nullable: Owner$ } },
});

export function petFromJSON(
  jsonString: string,
): schema.Result<Pet, schema.SDKValidationError> {
  return schema.fromJSON(Pet$, jsonString);
}
