import * as schema from "../../runtime/schema.js";

export type Model = { a?: string | undefined };

export const Model$: schema.Schema<Model> = /* @__PURE__ */ schema.openObject({
  "a?": "string",
});

export function modelFromJSON(jsonString: string): schema.Result<Model> {
  return schema.fromJSON<Model>(Model$, jsonString);
}
