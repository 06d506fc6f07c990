import * as schema from "../../runtime/schema.js";

export type Dog = { petType: "Dog"; name: string; packSize: number };

export const Dog$: schema.Schema<Dog> = /* @__PURE__ */ schema.openObject({
  petType: { shape: "string", selects: true },
  name: "string",
  packSize: "integer",
});

export function dogToJSON(dog: Dog): string {
  return schema.toJSON<Dog>(Dog$, dog);
}

export function dogFromJSON(jsonString: string): schema.Result<Dog> {
  return schema.fromJSON<Dog>(Dog$, jsonString);
}
