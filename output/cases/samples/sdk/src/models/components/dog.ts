import * as schema from "../../runtime/schema.js";

export type Dog = { kind: "dog"; barks: number };

export const Dog$: schema.Schema<Dog> = /* @__PURE__ */ schema.openObject({
  kind: { shape: "string", selects: true },
  barks: "integer",
});

export function dogToJSON(dog: Dog): string {
  return schema.toJSON<Dog>(Dog$, dog);
}
