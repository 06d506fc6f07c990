import * as schema from "../../runtime/schema.js";
import { type Kind, Kind$ } from "./kind.js";

export type Item = { name?: string | undefined; kind?: Kind | undefined };

export const Item$: schema.Schema<Item> = /* @__PURE__ */ schema.openObject({
  "name?": "string",
  "kind?": Kind$,
});

export function itemToJSON(item: Item): string {
  return schema.toJSON<Item>(Item$, item);
}

export function itemFromJSON(jsonString: string): schema.Result<Item> {
  return schema.fromJSON<Item>(Item$, jsonString);
}
