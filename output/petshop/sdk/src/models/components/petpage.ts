import * as schema from "../../runtime/schema.js";
import { type Pet, Pet$ } from "./pet.js";

export type PetPage = { items: Array<Pet>; nextCursor?: string | null | undefined };

export const PetPage$: schema.Schema<PetPage> = /* @__PURE__ */ schema.openSnakeObject({
  items: { list: Pet$ },
  "nextCursor?": "string|null",
});

export function petPageFromJSON(jsonString: string): schema.Result<PetPage> {
  return schema.fromJSON<PetPage>(PetPage$, jsonString);
}
