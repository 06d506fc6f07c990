import { type OrderReady, OrderReady$ } from "./models/components/orderready.js";
import { type PetAdded, PetAdded$ } from "./models/components/petadded.js";
import { type WebhookEvent, WebhookEvent$ } from "./models/components/webhookevent.js";
import type { Result } from "./runtime/api.js";
import { lenient } from "./runtime/checks.js";
import { type WebhookOptions, type WebhookRequest, type WebhookVerificationError, verify } from "./runtime/webhooks.js";
export type { WebhookOptions, WebhookRequest } from "./runtime/webhooks.js";
export { WebhookVerificationError } from "./runtime/webhooks.js";
export type { OrderReady } from "./models/components/orderready.js";
export type { PetAdded } from "./models/components/petadded.js";
export type { WebhookEvent } from "./models/components/webhookevent.js";

/** Verifies any of the webhooks and returns its payload. */
export function verifyWebhook(
  request: WebhookRequest,
  options: WebhookOptions,
): Promise<Result<WebhookEvent, WebhookVerificationError>> {
  return verify(WebhookEvent$, request, { payloads: lenient, ...options });
}

/** An order can be fetched */
export function verifyOrderReady(
  request: WebhookRequest,
  options: WebhookOptions,
): Promise<Result<OrderReady, WebhookVerificationError>> {
  return verify(OrderReady$, request, { payloads: lenient, ...options });
}

/** A pet is new in the shop */
export function verifyPetAdded(
  request: WebhookRequest,
  options: WebhookOptions,
): Promise<Result<PetAdded, WebhookVerificationError>> {
  return verify(PetAdded$, request, { payloads: lenient, ...options });
}
