import * as schema from "../../runtime/schema.js";
import { type PetPatch, PetPatch$ } from "../components/pet.js";

export type PatchPetRequest = { id: string; requestBody: PetPatch };

export const PatchPetRequest$: schema.Schema<PatchPetRequest> = /* @__PURE__ */ schema.object({
  id: "string",
  requestBody: { shape: PetPatch$, name: "RequestBody" },
});

export function patchPetRequestToJSON(patchPetRequest: PatchPetRequest): string {
  return schema.toJSON<PatchPetRequest>(PatchPetRequest$, patchPetRequest);
}
