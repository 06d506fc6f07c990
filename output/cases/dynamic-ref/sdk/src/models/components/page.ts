import * as schema from "../../runtime/schema.js";
import { type Pet, Pet$ } from "./pet.js";

export type Page = { items?: Array<Pet> | undefined; next?: string | undefined };

export const Page$: schema.Schema<Page> = /* @__PURE__ */ schema.openObject({
  "items?": { list: Pet$ },
  "next?": "string",
});

export function pageToJSON(page: Page): string {
  return schema.toJSON<Page>(Page$, page);
}

export function pageFromJSON(jsonString: string): schema.Result<Page> {
  return schema.fromJSON<Page>(Page$, jsonString);
}
