import * as schema from "../../runtime/schema.js";

export type GetPetRequest = {
  /** The number. */
  id: number;
};

export const GetPetRequest$: schema.Schema<GetPetRequest> = /* @__PURE__ */ schema.object({
  id: "integer",
});

export function getPetRequestToJSON(getPetRequest: GetPetRequest): string {
  return schema.toJSON<GetPetRequest>(GetPetRequest$, getPetRequest);
}
