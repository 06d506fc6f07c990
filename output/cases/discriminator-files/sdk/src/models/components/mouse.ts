import * as schema from "../../runtime/schema.js";

export type Mouse = { size?: number | undefined };

export const Mouse$: schema.Schema<Mouse> = /* @__PURE__ */ schema.openObject({
  "size?": "integer",
});

export function mouseFromJSON(jsonString: string): schema.Result<Mouse> {
  return schema.fromJSON<Mouse>(Mouse$, jsonString);
}
