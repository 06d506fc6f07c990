import * as schema$2 from "../../lib/schema.js";
import type { RFCDate } from "../../types/rfcdate.js";
import { type schema, schema$ } from "./schema.js";

export type PetBase2 = {
  kind: "Pet";
  born?: RFCDate | undefined;
  owner?: string | null | undefined;
  about?: schema | undefined;
};

export const PetBase2$: schema$2.Schema<PetBase2> = /* @__PURE__ */ schema$2.object({
  kind: "string",
  "born?": schema$2.date,
  "owner?": "string|null",
  "about?": schema$,
});

export function petBase2ToJSON(petBase2: PetBase2): string {
  return schema$2.toJSON(PetBase2$, petBase2);
}
