import * as schema from "../../runtime/schema.js";

export type Fault = { code: number };

export const Fault$: schema.Schema<Fault> = /* @__PURE__ */ schema.openObject({
  code: "integer",
});

export function faultFromJSON(jsonString: string): schema.Result<Fault> {
  return schema.fromJSON<Fault>(Fault$, jsonString);
}
