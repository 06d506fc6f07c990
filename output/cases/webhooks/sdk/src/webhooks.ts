import { type PetAdopted, PetAdopted$ } from "./models/components/petadopted.js";
import { type PetReturnedRequestBody, PetReturnedRequestBody$ } from "./models/components/petreturnedrequestbody.js";
import { type WebhookEvent, WebhookEvent$ } from "./models/components/webhookevent.js";
import type { Result } from "./runtime/api.js";
import { lenient } from "./runtime/checks.js";
import { type WebhookOptions, type WebhookRequest, type WebhookVerificationError, verify } from "./runtime/webhooks.js";
export type { WebhookOptions, WebhookRequest } from "./runtime/webhooks.js";
export { WebhookVerificationError } from "./runtime/webhooks.js";
export type { PetAdopted } from "./models/components/petadopted.js";
export type { PetReturnedRequestBody } from "./models/components/petreturnedrequestbody.js";
export type { WebhookEvent } from "./models/components/webhookevent.js";

/** Verifies any of the webhooks and returns its payload. */
export function verifyWebhook(
  request: WebhookRequest,
  options: WebhookOptions,
): Promise<Result<WebhookEvent, WebhookVerificationError>> {
  return verify(WebhookEvent$, request, { payloads: lenient, ...options });
}

/**
 * A pet has a new home
 * @remarks Sent once the order is done.
 */
export function verifyPetAdopted(
  request: WebhookRequest,
  options: WebhookOptions,
): Promise<Result<PetAdopted, WebhookVerificationError>> {
  return verify(PetAdopted$, request, { payloads: lenient, ...options });
}

/** @deprecated method: This will be removed in a future release. */
export function verifyPetReturned(
  request: WebhookRequest,
  options: WebhookOptions,
): Promise<Result<PetReturnedRequestBody, WebhookVerificationError>> {
  return verify(PetReturnedRequestBody$, request, { payloads: lenient, ...options });
}

export function verifyPetsPut(
  request: WebhookRequest,
  options: WebhookOptions,
): Promise<Result<PetAdopted, WebhookVerificationError>> {
  return verify(PetAdopted$, request, { payloads: lenient, ...options });
}

export function verifyPetsDelete(
  request: WebhookRequest,
  options: WebhookOptions,
): Promise<Result<PetAdopted, WebhookVerificationError>> {
  return verify(PetAdopted$, request, { payloads: lenient, ...options });
}
