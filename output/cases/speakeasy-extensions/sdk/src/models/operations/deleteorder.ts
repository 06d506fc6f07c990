import * as schema from "../../lib/schema.js";

export type DeleteOrderRequest = { id: string };

export const DeleteOrderRequest$: schema.Schema<DeleteOrderRequest> = /* @__PURE__ */ schema.object({
  id: "string",
});

export function deleteOrderRequestToJSON(deleteOrderRequest: DeleteOrderRequest): string {
  return schema.toJSON<DeleteOrderRequest>(DeleteOrderRequest$, deleteOrderRequest);
}
