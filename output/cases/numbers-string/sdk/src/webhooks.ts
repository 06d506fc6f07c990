import type { Result } from "./lib/api.js";
import { lenient } from "./lib/checks.js";
import { digitsOf } from "./lib/schema.js";
import { type WebhookOptions, type WebhookRequest, type WebhookVerificationError, verify } from "./lib/webhooks.js";
import { type Amount, Amount$ } from "./models/components/amount.js";
export type { WebhookOptions, WebhookRequest } from "./lib/webhooks.js";
export { WebhookVerificationError } from "./lib/webhooks.js";
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
