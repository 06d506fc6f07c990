import * as schema from "../../runtime/schema.js";
import { type OrderReady, OrderReady$ } from "./orderready.js";
import { type PetAdded, PetAdded$ } from "./petadded.js";

/** What a webhook of the API brings. */
export type WebhookEvent = OrderReady | PetAdded;

export const WebhookEvent$: schema.Schema<WebhookEvent> = /* @__PURE__ */ schema.oneOf([OrderReady$, PetAdded$], {
  by: "type",
  mapping: { "order.ready": 0, "pet.added": 1 },
});

export function webhookEventFromJSON(jsonString: string): schema.Result<WebhookEvent> {
  return schema.fromJSON<WebhookEvent>(WebhookEvent$, jsonString);
}
