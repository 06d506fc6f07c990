import * as schema from "../../runtime/schema.js";
import { type Pet, Pet$ } from "../components/pet.js";

export type CreatePetRequest = { trace?: Array<string> | undefined; pet: Pet };

export const CreatePetRequest$: schema.Schema<CreatePetRequest> = /* @__PURE__ */ schema.object({
  "trace?": { list: "string" },
  pet: { shape: Pet$, name: "Pet" },
});

export function createPetRequestToJSON(createPetRequest: CreatePetRequest): string {
  return schema.toJSON<CreatePetRequest>(CreatePetRequest$, createPetRequest);
}
