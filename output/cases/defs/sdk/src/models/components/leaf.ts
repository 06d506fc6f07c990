import * as schema from "../../runtime/schema.js";

export type Leaf = { color?: string | undefined };

export const Leaf$: schema.Schema<Leaf> = /* @__PURE__ */ schema.openObject({
  "color?": "string",
});

export function leafToJSON(leaf: Leaf): string {
  return schema.toJSON<Leaf>(Leaf$, leaf);
}

export function leafFromJSON(jsonString: string): schema.Result<Leaf> {
  return schema.fromJSON<Leaf>(Leaf$, jsonString);
}
