import * as schema from "../../runtime/schema.js";

export type SchemaModel = { a?: string | undefined };

export const SchemaModel$: schema.Schema<SchemaModel> = /* @__PURE__ */ schema.openObject({
  "a?": "string",
});

export function schemaModelFromJSON(jsonString: string): schema.Result<SchemaModel> {
  return schema.fromJSON<SchemaModel>(SchemaModel$, jsonString);
}
