import * as schema from "../../runtime/schema.js";
import type { RFCDate } from "../../types/rfcdate.js";
import { type SchemaModel, SchemaModel$ } from "./schemamodel.js";

export type PetBaseInput = {
  kind: "Pet";
  born?: RFCDate | undefined;
  owner?: string | null | undefined;
  about?: SchemaModel | undefined;
};

export const PetBaseInput$: schema.Schema<PetBaseInput> = /* @__PURE__ */ schema.openObject({
  kind: { shape: "string", selects: true },
  "born?": schema.date,
  "owner?": "string|null",
  "about?": SchemaModel$,
  ...schema.unsent("id"),
});

export function petBaseInputToJSON(petBaseInput: PetBaseInput): string {
  return schema.toJSON<PetBaseInput>(PetBaseInput$, petBaseInput);
}
