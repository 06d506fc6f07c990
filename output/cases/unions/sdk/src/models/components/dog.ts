import * as schema from "../../runtime/schema.js";

export type Dog = { name: string; tricks: Array<string> };

export const Dog$: schema.Schema<Dog> = /* @__PURE__ */ schema.openObject({
  name: "string",
  tricks: { list: "string" },
});

export function dogToJSON(dog: Dog): string {
  return schema.toJSON<Dog>(Dog$, dog);
}

export function dogFromJSON(jsonString: string): schema.Result<Dog> {
  return schema.fromJSON<Dog>(Dog$, jsonString);
}
