import { type Schema, schema, toJSON } from "../../lib/schema.js";
import { type Sent, Sent$ } from "../components/sent.js";
import { type Order, Order$ } from "./order.js";

export type PutCaseRequest = {
  limit?: number | undefined;
  order?: Order | undefined;
  sent: Sent;
};

/**
 * @internal
 */
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
