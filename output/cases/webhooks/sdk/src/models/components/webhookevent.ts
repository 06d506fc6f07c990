import * as schema from "../../runtime/schema.js";
import { type PetAdopted, PetAdopted$ } from "./petadopted.js";
import { type PetReturnedRequestBody, PetReturnedRequestBody$ } from "./petreturnedrequestbody.js";

/** What a webhook of the API brings. */
export type WebhookEvent = PetAdopted | PetReturnedRequestBody;

export const WebhookEvent$: schema.Schema<WebhookEvent> = /* @__PURE__ */ schema.oneOf(
  [PetAdopted$, PetReturnedRequestBody$],
  { by: "type", mapping: { "pet.adopted": 0, "pet.returned": 1, "pet.lost": 1 } },
);

export function webhookEventFromJSON(jsonString: string): schema.Result<WebhookEvent> {
  return schema.fromJSON<WebhookEvent>(WebhookEvent$, jsonString);
}
