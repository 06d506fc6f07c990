import { type Pet, Pet$ } from "./models/components/pet.js";
import { type WebhookEvent, WebhookEvent$ } from "./models/components/webhookevent.js";
import type { Result } from "./runtime/api.js";
import { schema } from "./runtime/schema.js";
import { type WebhookOptions, type WebhookRequest, type WebhookVerificationError, verify } from "./runtime/webhooks.js";
export type { WebhookOptions, WebhookRequest } from "./runtime/webhooks.js";
export { WebhookVerificationError } from "./runtime/webhooks.js";
export type { Pet } from "./models/components/pet.js";
export type { WebhookEvent } from "./models/components/webhookevent.js";

/** Verifies any of the webhooks and returns its payload. */
export function verifyWebhook(
  request: WebhookRequest,
  options: WebhookOptions,
): Promise<Result<WebhookEvent, WebhookVerificationError>> {
  return verify(WebhookEvent$, request, options);
}

export function verifyPets(
  request: WebhookRequest,
  options: WebhookOptions,
): Promise<Result<Array<Pet>, WebhookVerificationError>> {
  return verify(schema<Array<Pet>>({ list: Pet$ }), request, options);
}

export function verifyPet(
  request: WebhookRequest,
  options: WebhookOptions,
): Promise<Result<Pet, WebhookVerificationError>> {
  return verify(Pet$, request, options);
}
