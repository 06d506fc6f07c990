import * as schema from "../runtime/schema.js";
import { type Pet, Pet$ } from "./pet.js";

export type ListPetsRequest = { of?: Pet | undefined };

export const ListPetsRequest$: schema.Schema<ListPetsRequest> = /* @__PURE__ */ schema.openObject({
  "of?": Pet$,
});

export function listPetsRequestFromJSON(jsonString: string): schema.Result<ListPetsRequest> {
  return schema.fromJSON<ListPetsRequest>(ListPetsRequest$, jsonString);
}
