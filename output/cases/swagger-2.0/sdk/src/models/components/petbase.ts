import * as schema from "../../lib/schema.js";
import type { RFCDate } from "../../types/rfcdate.js";
import { type SchemaModel, SchemaModel$ } from "./schemamodel.js";

export type PetBaseInput = {
  kind: "Pet";
  born?: RFCDate | undefined;
  owner?: string | null | undefined;
  about?: SchemaModel | undefined;
};

export const PetBaseInput$: schema.Schema<PetBaseInput> = /* @__PURE__ */ schema.openObject({
  kind: "string",
  "born?": schema.date,
  "owner?": "string|null",
  "about?": SchemaModel$,
  "id?": schema.unsent,
});

export function petBaseInputToJSON(petBaseInput: PetBaseInput): string {
  return schema.toJSON(PetBaseInput$, petBaseInput);
}
