import * as schema from "../../lib/schema.js";

export type UpdateOrderRequestBody = { note?: string | undefined };

export const UpdateOrderRequestBody$: schema.Schema<UpdateOrderRequestBody> = /* @__PURE__ */ schema.object({
  "note?": "string",
});

export function updateOrderRequestBodyToJSON(updateOrderRequestBody: UpdateOrderRequestBody): string {
  return schema.toJSON<UpdateOrderRequestBody>(UpdateOrderRequestBody$, updateOrderRequestBody);
}

export type UpdateOrderRequest = { id: string; requestBody: UpdateOrderRequestBody };

export const UpdateOrderRequest$: schema.Schema<UpdateOrderRequest> = /* @__PURE__ */ schema.object({
  id: "string",
  requestBody: { shape: UpdateOrderRequestBody$, name: "RequestBody" },
});

export function updateOrderRequestToJSON(updateOrderRequest: UpdateOrderRequest): string {
  return schema.toJSON<UpdateOrderRequest>(UpdateOrderRequest$, updateOrderRequest);
}
