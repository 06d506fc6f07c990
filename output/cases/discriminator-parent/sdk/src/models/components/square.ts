import * as schema from "../../runtime/schema.js";

export type Square = { kind: "square"; edge?: number | undefined };

export const Square$: schema.Schema<Square> = /* @__PURE__ */ schema.openObject({
  kind: { shape: "string", selects: true },
  "edge?": "number",
});

export function squareToJSON(square: Square): string {
  return schema.toJSON<Square>(Square$, square);
}

export function squareFromJSON(jsonString: string): schema.Result<Square> {
  return schema.fromJSON<Square>(Square$, jsonString);
}
