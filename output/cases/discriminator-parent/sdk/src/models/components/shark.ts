import * as schema from "../../runtime/schema.js";

export type Shark = { petType: "Shark"; bornAt?: Date | undefined; toothCount?: number | undefined };

export const Shark$: schema.Schema<Shark> = /* @__PURE__ */ schema.openSnakeObject({
  petType: { shape: "string", selects: true },
  "bornAt?": schema.dateTime,
  "toothCount?": "integer",
});

export function sharkToJSON(shark: Shark): string {
  return schema.toJSON<Shark>(Shark$, shark);
}

export function sharkFromJSON(jsonString: string): schema.Result<Shark> {
  return schema.fromJSON<Shark>(Shark$, jsonString);
}
