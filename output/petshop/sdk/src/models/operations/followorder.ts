import * as schema from "../../runtime/schema.js";

export type FollowOrderRequest = { orderId: string };

export const FollowOrderRequest$: schema.Schema<FollowOrderRequest> = /* @__PURE__ */ schema.snakeObject({
  orderId: "string",
});

export function followOrderRequestToJSON(followOrderRequest: FollowOrderRequest): string {
  return schema.toJSON<FollowOrderRequest>(FollowOrderRequest$, followOrderRequest);
}
