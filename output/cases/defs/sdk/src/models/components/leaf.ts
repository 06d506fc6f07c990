import * as schema from "../../lib/schema.js";

export type leaf = { color?: string | undefined };

export const leaf$: schema.Schema<leaf> = /* @__PURE__ */ schema.openObject({ "color?": "string" });

export function leafToJSON(leaf: leaf): string {
  return schema.toJSON(leaf$, leaf);
}

export function leafFromJSON(jsonString: string): schema.Result<leaf> {
  return schema.fromJSON(leaf$, jsonString);
}
