import { type Schema, schema, toJSON } from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";
import { type Sent, Sent$ } from "../components/sent.js";

export const Order = {
  Asc: "asc",
  Desc: "desc",
} as const;

export type Order = ClosedEnum<typeof Order>;

/** @internal */
export const Order$: Schema<Order> = /* @__PURE__ */ schema<Order>({
  enum: Order,
});

export type PutCaseRequest = {
  limit?: number | undefined;
  order?: Order | undefined;
  sent: Sent;
};

/** @internal */
export const PutCaseRequest$: Schema<PutCaseRequest> =
  /* @__PURE__ */ schema<PutCaseRequest>({
    object: {
      limit: { field: "integer", default: 20 },
      order: { field: Order$, default: "asc" },
      sent: { field: Sent$, name: "Sent" },
    },
  });

export function putCaseRequestToJSON(putCaseRequest: PutCaseRequest): string {
  return toJSON(PutCaseRequest$, putCaseRequest);
}
