import * as schema from "../../runtime/schema.js";
import type { RFCDate } from "../../types/rfcdate.js";
import { type PetPage, PetPage$ } from "../components/petpage.js";
import { type Species, Species$ } from "../components/species.js";

export type ListPetsRequest = {
  /** Only pets of these species. */
  species?: Array<Species> | undefined;
  /** Only pets that were born after this day. */
  bornAfter?: RFCDate | undefined;
  /** The start of the page, as the previous page returns it. */
  cursor?: string | undefined;
  /** The maximum number of pets of a page. */
  limit?: number | undefined;
};

export const ListPetsRequest$: schema.Schema<ListPetsRequest> = /* @__PURE__ */ schema.snakeObject({
  "species?": { list: Species$ },
  "bornAfter?": schema.date,
  "cursor?": "string",
  "limit?": "integer",
});

export function listPetsRequestToJSON(listPetsRequest: ListPetsRequest): string {
  return schema.toJSON<ListPetsRequest>(ListPetsRequest$, listPetsRequest);
}

export type ListPetsResponse = { result: PetPage };

export const ListPetsResponse$: schema.Schema<ListPetsResponse> = /* @__PURE__ */ schema.object({
  result: PetPage$,
});

export function listPetsResponseFromJSON(jsonString: string): schema.Result<ListPetsResponse> {
  return schema.fromJSON<ListPetsResponse>(ListPetsResponse$, jsonString);
}
