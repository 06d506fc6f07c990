import * as schema from "../../lib/schema.js";

export type Dog = { kind: string };

export const Dog$: schema.Schema<Dog> = /* @__PURE__ */ schema.object({
  kind: "string",
});

export function dogFromJSON(jsonString: string): schema.Result<Dog> {
  return schema.fromJSON(Dog$, jsonString);
}
