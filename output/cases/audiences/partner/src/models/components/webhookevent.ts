import * as schema from "../../runtime/schema.js";
import { type OrderPaid, OrderPaid$ } from "./orderpaid.js";
import { type ReportReady, ReportReady$ } from "./reportready.js";

/** What a webhook of the API brings. */
export type WebhookEvent = OrderPaid | ReportReady;

export const WebhookEvent$: schema.Schema<WebhookEvent> = /* @__PURE__ */ schema.oneOf([OrderPaid$, ReportReady$], {
  by: "type",
  mapping: { "order.paid": 0, "report.ready": 1 },
});

export function webhookEventFromJSON(jsonString: string): schema.Result<WebhookEvent> {
  return schema.fromJSON<WebhookEvent>(WebhookEvent$, jsonString);
}
