import * as schema from "../../runtime/schema.js";

export type Reason = { reason: string };

export const Reason$: schema.Schema<Reason> = /* @__PURE__ */ schema.openObject({
  reason: "string",
});

export function reasonFromJSON(jsonString: string): schema.Result<Reason> {
  return schema.fromJSON<Reason>(Reason$, jsonString);
}
