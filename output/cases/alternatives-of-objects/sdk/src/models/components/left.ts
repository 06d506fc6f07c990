import * as schema from "../../runtime/schema.js";

export type Left = { kind: "l"; left?: number | undefined };

export const Left$: schema.Schema<Left> = /* @__PURE__ */ schema.openObject({
  kind: { shape: "string", selects: true },
  "left?": "integer",
});

export function leftToJSON(left: Left): string {
  return schema.toJSON<Left>(Left$, left);
}

export function leftFromJSON(jsonString: string): schema.Result<Left> {
  return schema.fromJSON<Left>(Left$, jsonString);
}
