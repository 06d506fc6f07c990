import * as schema from "../../runtime/schema.js";
import { type Case, Case$ } from "../components/case.js";

export type OrderRequest = { maybe?: string | undefined; id: string; case: Case };

export const OrderRequest$: schema.Schema<OrderRequest> = /* @__PURE__ */ schema.object({
  "maybe?": "string",
  id: "string",
  case: { shape: Case$, name: "Case" },
});

export function orderRequestToJSON(orderRequest: OrderRequest): string {
  return schema.toJSON<OrderRequest>(OrderRequest$, orderRequest);
}
