import * as schema from "../../runtime/schema.js";

export type GetPictureRequest = { userId: string; key: string };

export const GetPictureRequest$: schema.Schema<GetPictureRequest> = /* @__PURE__ */ schema.object({
  userId: "string",
  key: "string",
});

export function getPictureRequestToJSON(getPictureRequest: GetPictureRequest): string {
  return schema.toJSON<GetPictureRequest>(GetPictureRequest$, getPictureRequest);
}
