import * as schema from "../../runtime/schema.js";
import { type Fault, Fault$ } from "./fault.js";

export type SchemaModel = { fault?: Fault | undefined };

export const SchemaModel$: schema.Schema<SchemaModel> = /* @__PURE__ */ schema.openObject({
  "fault?": Fault$,
});

export function schemaModelToJSON(schemaModel: SchemaModel): string {
  return schema.toJSON<SchemaModel>(SchemaModel$, schemaModel);
}

export function schemaModelFromJSON(jsonString: string): schema.Result<SchemaModel> {
  return schema.fromJSON<SchemaModel>(SchemaModel$, jsonString);
}
