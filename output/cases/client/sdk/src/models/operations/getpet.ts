import { type Schema, schema, toJSON } from "../../lib/schema.js";

export type GetPetRequest = {
  /** The number. */
  id: number;
};

/** @internal */
export const GetPetRequest$: Schema<GetPetRequest> =
  /* @__PURE__ */ schema<GetPetRequest>({
    object: {
      id: "integer",
    },
  });

export function getPetRequestToJSON(getPetRequest: GetPetRequest): string {
  return toJSON(GetPetRequest$, getPetRequest);
}
