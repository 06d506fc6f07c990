import * as schema$2 from "../../lib/schema.js";
import type { RFCDate } from "../../types/rfcdate.js";
import { type schema, schema$ } from "./schema.js";

export type PetBaseInput = {
  kind: "Pet";
  born?: RFCDate | undefined;
  owner?: string | null | undefined;
  about?: schema | undefined;
};

export const PetBaseInput$: schema$2.Schema<PetBaseInput> = /* @__PURE__ */ schema$2.object(
  { kind: "string", "born?": schema$2.date, "owner?": "string|null", "about?": schema$ },
  { as: schema$2.keep, unsent: ["id"] },
);

export function petBaseInputToJSON(petBaseInput: PetBaseInput): string {
  return schema$2.toJSON(PetBaseInput$, petBaseInput);
}
