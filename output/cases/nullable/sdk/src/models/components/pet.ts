import * as schema from "../../runtime/schema.js";
import type { MaybeOwner } from "./maybeowner.js";
import { type Owner, Owner$ } from "./owner.js";

export type Pet = { a: string | null; b: number | null; c?: MaybeOwner | undefined; d?: Owner | null | undefined };

export const Pet$: schema.Schema<Pet> = /* @__PURE__ */ schema.openObject({
  a: "string|null",
  b: "integer|null",
  "c?": { nullable: Owner$ },
  "d?": { nullable: Owner$ },
});

export function petFromJSON(jsonString: string): schema.Result<Pet> {
  return schema.fromJSON<Pet>(Pet$, jsonString);
}
