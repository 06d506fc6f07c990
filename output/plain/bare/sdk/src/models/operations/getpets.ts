import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const Species = { Cat: "cat", Dog: "dog" } as const;

export type Species = ClosedEnum<typeof Species>;

export const Species$: schema.Schema<Species> = /* @__PURE__ */ schema.closedEnum(Species);

export type GetPetsRequest = { species?: Species | undefined; limit?: number | undefined };

export const GetPetsRequest$: schema.Schema<GetPetsRequest> = /* @__PURE__ */ schema.object({
  "species?": Species$,
  "limit?": "integer",
});

export function getPetsRequestToJSON(getPetsRequest: GetPetsRequest): string {
  return schema.toJSON<GetPetsRequest>(GetPetsRequest$, getPetsRequest);
}
