import { type Amount, Amount$ } from "./models/components/amount.js";
import type { Result } from "./runtime/api.js";
import { lenient } from "./runtime/checks.js";
import { digitsOf } from "./runtime/schema.js";
import { type WebhookOptions, type WebhookRequest, type WebhookVerificationError, verify } from "./runtime/webhooks.js";
export type { WebhookOptions, WebhookRequest } from "./runtime/webhooks.js";
export { WebhookVerificationError } from "./runtime/webhooks.js";
export type { Amount } from "./models/components/amount.js";

/** Verifies any of the webhooks and returns its payload. */
export function verifyWebhook(
  request: WebhookRequest,
  options: WebhookOptions,
): Promise<Result<Amount, WebhookVerificationError>> {
  return verify(Amount$, request, { payloads: lenient, ...options }, digitsOf);
}

export function verifyPaid(
  request: WebhookRequest,
  options: WebhookOptions,
): Promise<Result<Amount, WebhookVerificationError>> {
  return verify(Amount$, request, { payloads: lenient, ...options }, digitsOf);
}
