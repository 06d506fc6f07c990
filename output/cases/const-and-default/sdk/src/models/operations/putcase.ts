import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";
import { type Sent, Sent$ } from "../components/sent.js";

export const Order = { Asc: "asc", Desc: "desc" } as const;

export type Order = ClosedEnum<typeof Order>;

export const Order$: schema.Schema<Order> = /* @__PURE__ */ schema.closedEnum(Order);

export type PutCaseRequest = { limit?: number | undefined; order?: Order | undefined; sent: Sent };

export const PutCaseRequest$: schema.Schema<PutCaseRequest> = /* @__PURE__ */ schema.object({
  "limit?": "integer",
  "order?": Order$,
  sent: { shape: Sent$, name: "Sent" },
});

export function putCaseRequestToJSON(putCaseRequest: PutCaseRequest): string {
  return schema.toJSON<PutCaseRequest>(PutCaseRequest$, putCaseRequest);
}
