import * as schema from "../../runtime/schema.js";

export type Pet = { name: string };

export const Pet$: schema.Schema<Pet> = /* @__PURE__ */ schema.openObject({
  name: "string",
});

export function petFromJSON(jsonString: string): schema.Result<Pet> {
  return schema.fromJSON<Pet>(Pet$, jsonString);
}
