import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const GetOtherSort = { Down: "down", Other: "other" } as const;

export type GetOtherSort = ClosedEnum<typeof GetOtherSort>;

export const GetOtherSort$: schema.Schema<GetOtherSort> = /* @__PURE__ */ schema.closedEnum(GetOtherSort);

export type GetOtherResponseBody = { id?: string | undefined };

export const GetOtherResponseBody$: schema.Schema<GetOtherResponseBody> = /* @__PURE__ */ schema.openObject({
  "id?": "string",
});

export function getOtherResponseBodyFromJSON(jsonString: string): schema.Result<GetOtherResponseBody> {
  return schema.fromJSON<GetOtherResponseBody>(GetOtherResponseBody$, jsonString);
}

export type GetOtherRequest = { sort?: GetOtherSort | undefined };

export const GetOtherRequest$: schema.Schema<GetOtherRequest> = /* @__PURE__ */ schema.object({
  "sort?": GetOtherSort$,
});

export function getOtherRequestToJSON(getOtherRequest: GetOtherRequest): string {
  return schema.toJSON<GetOtherRequest>(GetOtherRequest$, getOtherRequest);
}
