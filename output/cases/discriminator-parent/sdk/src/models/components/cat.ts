import * as schema from "../../runtime/schema.js";
import { type Pet, Pet$ } from "./pet.js";

export type Cat = {
  petType: "cat";
  bornAt?: Date | undefined;
  lifeCount?: number | undefined;
  friend?: Pet | undefined;
};

export const Cat$: schema.Schema<Cat> = /* @__PURE__ */ schema.openSnakeObject({
  petType: { shape: "string", selects: true },
  "bornAt?": schema.dateTime,
  "lifeCount?": "integer",
  "friend?": () => Pet$,
});

export function catToJSON(cat: Cat): string {
  return schema.toJSON<Cat>(Cat$, cat);
}

export function catFromJSON(jsonString: string): schema.Result<Cat> {
  return schema.fromJSON<Cat>(Cat$, jsonString);
}
