import { type OrderPaid, OrderPaid$ } from "./models/components/orderpaid.js";
import { type ReportReady, ReportReady$ } from "./models/components/reportready.js";
import { type WebhookEvent, WebhookEvent$ } from "./models/components/webhookevent.js";
import type { Result } from "./runtime/api.js";
import { lenient } from "./runtime/checks.js";
import { type WebhookOptions, type WebhookRequest, type WebhookVerificationError, verify } from "./runtime/webhooks.js";
export type { WebhookOptions, WebhookRequest } from "./runtime/webhooks.js";
export { WebhookVerificationError } from "./runtime/webhooks.js";
export type { OrderPaid } from "./models/components/orderpaid.js";
export type { ReportReady } from "./models/components/reportready.js";
export type { WebhookEvent } from "./models/components/webhookevent.js";

/** Verifies any of the webhooks and returns its payload. */
export function verifyWebhook(
  request: WebhookRequest,
  options: WebhookOptions,
): Promise<Result<WebhookEvent, WebhookVerificationError>> {
  return verify(WebhookEvent$, request, { payloads: lenient, ...options });
}

export function verifyOrderPaid(
  request: WebhookRequest,
  options: WebhookOptions,
): Promise<Result<OrderPaid, WebhookVerificationError>> {
  return verify(OrderPaid$, request, { payloads: lenient, ...options });
}

export function verifyReportReady(
  request: WebhookRequest,
  options: WebhookOptions,
): Promise<Result<ReportReady, WebhookVerificationError>> {
  return verify(ReportReady$, request, { payloads: lenient, ...options });
}
