import * as schema from "../../runtime/schema.js";

export type Fish = { petType: "Fish"; fins?: number | undefined };

export const Fish$: schema.Schema<Fish> = /* @__PURE__ */ schema.openSnakeObject({
  petType: { shape: { literal: "Fish" }, optional: true },
  "fins?": "integer",
});

export function fishToJSON(fish: Fish): string {
  return schema.toJSON<Fish>(Fish$, fish);
}

export function fishFromJSON(jsonString: string): schema.Result<Fish> {
  return schema.fromJSON<Fish>(Fish$, jsonString);
}
