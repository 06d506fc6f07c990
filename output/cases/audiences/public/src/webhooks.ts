import { type OrderPaid, OrderPaid$ } from "./models/components/orderpaid.js";
import type { Result } from "./runtime/api.js";
import { lenient } from "./runtime/checks.js";
import { type WebhookOptions, type WebhookRequest, type WebhookVerificationError, verify } from "./runtime/webhooks.js";
export type { WebhookOptions, WebhookRequest } from "./runtime/webhooks.js";
export { WebhookVerificationError } from "./runtime/webhooks.js";
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
