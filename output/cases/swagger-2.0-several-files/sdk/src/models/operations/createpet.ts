import * as schema from "../../runtime/schema.js";
import { type Pet, Pet$ } from "../components/pet.js";

export type CreatePetRequest = { xTrace?: Array<string> | undefined; pet: Pet };

export const CreatePetRequest$: schema.Schema<CreatePetRequest> = /* @__PURE__ */ schema.object({
  "xTrace?": { shape: { list: "string" }, name: "X-Trace" },
  pet: { shape: Pet$, name: "Pet" },
});

export function createPetRequestToJSON(createPetRequest: CreatePetRequest): string {
  return schema.toJSON<CreatePetRequest>(CreatePetRequest$, createPetRequest);
}
