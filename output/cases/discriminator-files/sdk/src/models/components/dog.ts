import * as schema from "../../runtime/schema.js";

export type Dog = { kind: "dog"; name?: string | undefined; tricks?: Array<string> | undefined };

export const Dog$: schema.Schema<Dog> = /* @__PURE__ */ schema.openObject({
  kind: { shape: "string", selects: true },
  "name?": "string",
  "tricks?": { list: "string" },
});

export function dogFromJSON(jsonString: string): schema.Result<Dog> {
  return schema.fromJSON<Dog>(Dog$, jsonString);
}
