import * as schema from "../../runtime/schema.js";

export type Cash = { type: "cash"; till?: number | undefined };

export const Cash$: schema.Schema<Cash> = /* @__PURE__ */ schema.openObject({
  type: { shape: "string", selects: true },
  "till?": "integer",
});

export function cashToJSON(cash: Cash): string {
  return schema.toJSON<Cash>(Cash$, cash);
}

export function cashFromJSON(jsonString: string): schema.Result<Cash> {
  return schema.fromJSON<Cash>(Cash$, jsonString);
}
