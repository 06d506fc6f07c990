import type { Result } from "./lib/api.js";
import { lenient } from "./lib/checks.js";
import { type WebhookOptions, type WebhookRequest, type WebhookVerificationError, verify } from "./lib/webhooks.js";
import { type OrderPaid, OrderPaid$ } from "./models/components/orderpaid.js";
export type { WebhookOptions, WebhookRequest } from "./lib/webhooks.js";
export { WebhookVerificationError } from "./lib/webhooks.js";
export type { OrderPaid } from "./models/components/orderpaid.js";

/** Verifies any of the webhooks and returns its payload. */
export function verifyWebhook(
  request: WebhookRequest,
  options: WebhookOptions,
): Promise<Result<OrderPaid, WebhookVerificationError>> {
  return verify(OrderPaid$, request, { payloads: lenient, ...options });
}

export function verifyOrderPaid(
  request: WebhookRequest,
  options: WebhookOptions,
): Promise<Result<OrderPaid, WebhookVerificationError>> {
  return verify(OrderPaid$, request, { payloads: lenient, ...options });
}
