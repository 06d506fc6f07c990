import * as schema from "../../runtime/schema.js";

export type Street = { name?: string | undefined };

export const Street$: schema.Schema<Street> = /* @__PURE__ */ schema.openObject({
  "name?": "string",
});

export function streetToJSON(street: Street): string {
  return schema.toJSON<Street>(Street$, street);
}

export function streetFromJSON(jsonString: string): schema.Result<Street> {
  return schema.fromJSON<Street>(Street$, jsonString);
}
