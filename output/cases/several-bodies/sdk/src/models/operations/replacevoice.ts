import * as schema from "../../lib/schema.js";
import { type Voice, Voice$ } from "../components/voice.js";

export type ReplaceVoiceRequest = { id: string; voice: Voice };

export const ReplaceVoiceRequest$: schema.Schema<ReplaceVoiceRequest> = /* @__PURE__ */ schema.object({
  id: "string",
  voice: { shape: Voice$, name: "Voice" },
});

export function replaceVoiceRequestToJSON(replaceVoiceRequest: ReplaceVoiceRequest): string {
  return schema.toJSON<ReplaceVoiceRequest>(ReplaceVoiceRequest$, replaceVoiceRequest);
}
