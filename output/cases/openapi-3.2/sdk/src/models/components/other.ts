import * as schema from "../../runtime/schema.js";

export type Other = { kind: "Other" };

export const Other$: schema.Schema<Other> = /* @__PURE__ */ schema.openObject({
  kind: { shape: "string", optional: true, selects: true },
});

export function otherFromJSON(jsonString: string): schema.Result<Other> {
  return schema.fromJSON<Other>(Other$, jsonString);
}
