import * as schema from "../../runtime/schema.js";

export type Other = { letter?: string | undefined };

export const Other$: schema.Schema<Other> = /* @__PURE__ */ schema.openObject({
  "letter?": { shape: "string", name: "a" },
});

export function otherFromJSON(jsonString: string): schema.Result<Other> {
  return schema.fromJSON<Other>(Other$, jsonString);
}
