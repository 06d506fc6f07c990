import * as schema from "../../runtime/schema.js";

export type Dog = {
  kind?: "dog" | undefined;
  type?: "dog" | undefined;
  name: string;
  tricks?: Array<string> | undefined;
};

export const Dog$: schema.Schema<Dog> = /* @__PURE__ */ schema.openObject({
  "kind?": { shape: "string", selects: true },
  "type?": { shape: "string", selects: true },
  name: "string",
  "tricks?": { list: "string" },
});

export function dogToJSON(dog: Dog): string {
  return schema.toJSON<Dog>(Dog$, dog);
}

export function dogFromJSON(jsonString: string): schema.Result<Dog> {
  return schema.fromJSON<Dog>(Dog$, jsonString);
}
