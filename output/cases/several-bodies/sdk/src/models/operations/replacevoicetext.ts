import * as schema from "../../lib/schema.js";

export type ReplaceVoiceTextRequest = { id: string; requestBody: string };

export const ReplaceVoiceTextRequest$: schema.Schema<ReplaceVoiceTextRequest> = /* @__PURE__ */ schema.object({
  id: "string",
  requestBody: { shape: "string", name: "RequestBody" },
});

export function replaceVoiceTextRequestToJSON(replaceVoiceTextRequest: ReplaceVoiceTextRequest): string {
  return schema.toJSON<ReplaceVoiceTextRequest>(ReplaceVoiceTextRequest$, replaceVoiceTextRequest);
}
