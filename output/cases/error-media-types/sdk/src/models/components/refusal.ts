import * as schema from "../../runtime/schema.js";

export type Refusal = { code?: number | undefined };

export const Refusal$: schema.Schema<Refusal> = /* @__PURE__ */ schema.openObject({
  "code?": "integer",
});

export function refusalFromJSON(jsonString: string): schema.Result<Refusal> {
  return schema.fromJSON<Refusal>(Refusal$, jsonString);
}
