import * as schema from "../../lib/schema.js";

export type Animal = { name?: string | undefined };

export const Animal$: schema.Schema<Animal> = /* @__PURE__ */ schema.object({
  "name?": "string",
});

export function animalFromJSON(jsonString: string): schema.Result<Animal> {
  return schema.fromJSON<Animal>(Animal$, jsonString);
}
