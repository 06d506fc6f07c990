import * as schema from "../../runtime/schema.js";
import { type Pet, Pet$ } from "../components/pet.js";

export type UpdatePetRequest = { pet_id: number; body: Pet };

export const UpdatePetRequest$: schema.Schema<UpdatePetRequest> = /* @__PURE__ */ schema.object({
  pet_id: "integer",
  body: Pet$,
});
