import * as schema from "../../lib/schema.js";

export type Other = { kind: "Other" };

export const Other$: schema.Schema<Other> = /* @__PURE__ */ schema.openObject({ "kind?": "string" });

export function otherFromJSON(jsonString: string): schema.Result<Other> {
  return schema.fromJSON(Other$, jsonString);
}
