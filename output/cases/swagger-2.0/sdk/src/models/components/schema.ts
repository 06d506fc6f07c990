import * as schema$2 from "../../lib/schema.js";
import { type Fault, Fault$ } from "./fault.js";

export type schema = { fault?: Fault | undefined };

export const schema$: schema$2.Schema<schema> = /* @__PURE__ */ schema$2.openObject({ "fault?": Fault$ });

export function schemaToJSON(schema: schema): string {
  return schema$2.toJSON(schema$, schema);
}

export function schemaFromJSON(jsonString: string): schema$2.Result<schema> {
  return schema$2.fromJSON(schema$, jsonString);
}
