import * as schema from "../../runtime/schema.js";

export type Name = { name: string; size?: number | undefined };

export const Name$: schema.Schema<Name> = /* @__PURE__ */ schema.openObject({
  name: "string",
  "size?": "integer",
});

export function nameToJSON(name: Name): string {
  return schema.toJSON<Name>(Name$, name);
}

export function nameFromJSON(jsonString: string): schema.Result<Name> {
  return schema.fromJSON<Name>(Name$, jsonString);
}
