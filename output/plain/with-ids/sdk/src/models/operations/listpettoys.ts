import * as schema from "../../runtime/schema.js";

export type ListPetToysResponseBody = { name: string };

export const ListPetToysResponseBody$: schema.Schema<ListPetToysResponseBody> = /* @__PURE__ */ schema.openObject({
  name: "string",
});

export function listPetToysResponseBodyFromJSON(jsonString: string): schema.Result<ListPetToysResponseBody> {
  return schema.fromJSON<ListPetToysResponseBody>(ListPetToysResponseBody$, jsonString);
}

export type ListPetToysRequest = { petId: string };

export const ListPetToysRequest$: schema.Schema<ListPetToysRequest> = /* @__PURE__ */ schema.object({
  petId: "string",
});

export function listPetToysRequestToJSON(listPetToysRequest: ListPetToysRequest): string {
  return schema.toJSON<ListPetToysRequest>(ListPetToysRequest$, listPetToysRequest);
}
