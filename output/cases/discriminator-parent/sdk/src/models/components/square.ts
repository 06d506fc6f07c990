import * as schema from "../../lib/schema.js";

export type Square = { kind: "square"; edge?: number | undefined };

export const Square$: schema.Schema<Square> = /* @__PURE__ */ schema.openObject({ kind: "string", "edge?": "number" });

export function squareToJSON(square: Square): string {
  return schema.toJSON(Square$, square);
}

export function squareFromJSON(jsonString: string): schema.Result<Square> {
  return schema.fromJSON(Square$, jsonString);
}
