import * as schema from "../../runtime/schema.js";
import { type Pet, Pet$ } from "./pet.js";

/** What a webhook of the API brings. */
export type WebhookEvent = Array<Pet> | Pet;

export const WebhookEvent$: schema.Schema<WebhookEvent> = /* @__PURE__ */ schema.oneOf([{ list: Pet$ }, Pet$]);

export function webhookEventFromJSON(jsonString: string): schema.Result<WebhookEvent> {
  return schema.fromJSON<WebhookEvent>(WebhookEvent$, jsonString);
}
