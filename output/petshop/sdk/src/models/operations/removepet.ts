import * as schema from "../../runtime/schema.js";

export type RemovePetRequest = {
  /** The pet's number. */
  petId: string;
};

export const RemovePetRequest$: schema.Schema<RemovePetRequest> = /* @__PURE__ */ schema.snakeObject({
  petId: "string",
});

export function removePetRequestToJSON(removePetRequest: RemovePetRequest): string {
  return schema.toJSON<RemovePetRequest>(RemovePetRequest$, removePetRequest);
}
