import * as schema from "../../runtime/schema.js";

export type UpdateRequestBody = { name?: string | undefined };

export const UpdateRequestBody$: schema.Schema<UpdateRequestBody> = /* @__PURE__ */ schema.openObject({
  "name?": "string",
});

export function updateRequestBodyToJSON(updateRequestBody: UpdateRequestBody): string {
  return schema.toJSON<UpdateRequestBody>(UpdateRequestBody$, updateRequestBody);
}

export type UpdateRequest = { dryRun?: boolean | undefined; pet: number; shop: string; requestBody: UpdateRequestBody };

export const UpdateRequest$: schema.Schema<UpdateRequest> = /* @__PURE__ */ schema.snakeObject({
  "dryRun?": "boolean",
  pet: "integer",
  shop: "string",
  requestBody: { shape: UpdateRequestBody$, name: "RequestBody" },
});

export function updateRequestToJSON(updateRequest: UpdateRequest): string {
  return schema.toJSON<UpdateRequest>(UpdateRequest$, updateRequest);
}
