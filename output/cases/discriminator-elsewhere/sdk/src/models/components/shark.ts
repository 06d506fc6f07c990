import * as schema from "../../runtime/schema.js";

export type Shark = { kind: "shark"; teeth?: number | undefined };

export const Shark$: schema.Schema<Shark> = /* @__PURE__ */ schema.openObject({
  kind: { shape: "string", optional: true, selects: true },
  "teeth?": "integer",
});

export function sharkToJSON(shark: Shark): string {
  return schema.toJSON<Shark>(Shark$, shark);
}

export function sharkFromJSON(jsonString: string): schema.Result<Shark> {
  return schema.fromJSON<Shark>(Shark$, jsonString);
}
