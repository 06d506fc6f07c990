import * as schema from "../../runtime/schema.js";
import { type Pet, Pet$ } from "../components/pet.js";

export type PutCaseRequest = {
  id: string;
  skipped?: number | undefined;
  shown?: string | undefined;
  pet?: Pet | undefined;
};

export const PutCaseRequest$: schema.Schema<PutCaseRequest> = /* @__PURE__ */ schema.object({
  id: "string",
  "skipped?": "integer",
  "shown?": "string",
  "pet?": { shape: Pet$, name: "Pet" },
});

export function putCaseRequestToJSON(putCaseRequest: PutCaseRequest): string {
  return schema.toJSON<PutCaseRequest>(PutCaseRequest$, putCaseRequest);
}
