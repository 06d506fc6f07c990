import * as schema from "../../runtime/schema.js";
import { type Pet, Pet$ } from "../components/Pet.js";

export type UpdatePetRequest = { petId: number; pet: Pet };

export const UpdatePetRequest$: schema.Schema<UpdatePetRequest> = /* @__PURE__ */ schema.snakeObject({
  petId: "integer",
  pet: { shape: Pet$, name: "Pet" },
});

export function UpdatePetRequestToJSON(updatePetRequest: UpdatePetRequest): unknown {
  return schema.toValue<UpdatePetRequest>(UpdatePetRequest$, updatePetRequest);
}
