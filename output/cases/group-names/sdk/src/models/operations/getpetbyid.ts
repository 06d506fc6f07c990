import * as schema from "../../runtime/schema.js";

export type GetPetByIdRequest = { id: string };

export const GetPetByIdRequest$: schema.Schema<GetPetByIdRequest> = /* @__PURE__ */ schema.object({
  id: "string",
});

export function getPetByIdRequestToJSON(getPetByIdRequest: GetPetByIdRequest): string {
  return schema.toJSON<GetPetByIdRequest>(GetPetByIdRequest$, getPetByIdRequest);
}
