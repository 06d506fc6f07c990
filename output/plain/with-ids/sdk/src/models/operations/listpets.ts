import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const Species = { Cat: "cat", Dog: "dog" } as const;

export type Species = ClosedEnum<typeof Species>;

export const Species$: schema.Schema<Species> = /* @__PURE__ */ schema.closedEnum(Species);

export type ListPetsRequest = { species?: Species | undefined; limit?: number | undefined };

export const ListPetsRequest$: schema.Schema<ListPetsRequest> = /* @__PURE__ */ schema.object({
  "species?": Species$,
  "limit?": "integer",
});

export function listPetsRequestToJSON(listPetsRequest: ListPetsRequest): string {
  return schema.toJSON<ListPetsRequest>(ListPetsRequest$, listPetsRequest);
}
