import * as schema from "../../runtime/schema.js";

export type Owner = { name?: string | undefined };

export const Owner$: schema.Schema<Owner> = /* @__PURE__ */ schema.openObject({
  "name?": "string",
});

export function ownerFromJSON(jsonString: string): schema.Result<Owner> {
  return schema.fromJSON<Owner>(Owner$, jsonString);
}
