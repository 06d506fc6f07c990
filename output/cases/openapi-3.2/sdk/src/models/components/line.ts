import * as schema from "../../runtime/schema.js";

export type Line = { kind: "Line"; text?: string | undefined };

export const Line$: schema.Schema<Line> = /* @__PURE__ */ schema.openObject({
  kind: { shape: { literal: "Line" }, optional: true },
  "text?": "string",
});

export function lineFromJSON(jsonString: string): schema.Result<Line> {
  return schema.fromJSON<Line>(Line$, jsonString);
}
