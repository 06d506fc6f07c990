import * as schema from "../../runtime/schema.js";

export type GetPetRequest = {
  /** The pet's number. */
  petId: string;
};

export const GetPetRequest$: schema.Schema<GetPetRequest> = /* @__PURE__ */ schema.snakeObject({
  petId: "string",
});

export function getPetRequestToJSON(getPetRequest: GetPetRequest): string {
  return schema.toJSON<GetPetRequest>(GetPetRequest$, getPetRequest);
}
