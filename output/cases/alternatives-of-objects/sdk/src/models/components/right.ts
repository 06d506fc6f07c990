import * as schema from "../../runtime/schema.js";

export type Right = { kind: "r"; right?: number | undefined };

export const Right$: schema.Schema<Right> = /* @__PURE__ */ schema.openObject({
  kind: { shape: "string", selects: true },
  "right?": "integer",
});

export function rightToJSON(right: Right): string {
  return schema.toJSON<Right>(Right$, right);
}

export function rightFromJSON(jsonString: string): schema.Result<Right> {
  return schema.fromJSON<Right>(Right$, jsonString);
}
