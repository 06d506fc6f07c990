import * as schema from "../../runtime/schema.js";

export type Class = { a?: string | undefined };

export const Class$: schema.Schema<Class> = /* @__PURE__ */ schema.openObject({
  "a?": "string",
});

export function classFromJSON(jsonString: string): schema.Result<Class> {
  return schema.fromJSON<Class>(Class$, jsonString);
}
