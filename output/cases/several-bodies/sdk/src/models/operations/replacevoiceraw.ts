import type { FileInput } from "../../lib/bodies/files.js";
import * as schema from "../../lib/schema.js";

export type ReplaceVoiceRawRequest = { id: string; requestBody: FileInput };

export const ReplaceVoiceRawRequest$: schema.Schema<ReplaceVoiceRawRequest> = /* @__PURE__ */ schema.object({
  id: "string",
  requestBody: { shape: schema.bytes, name: "RequestBody" },
});

export function replaceVoiceRawRequestToJSON(replaceVoiceRawRequest: ReplaceVoiceRawRequest): string {
  return schema.toJSON<ReplaceVoiceRawRequest>(ReplaceVoiceRawRequest$, replaceVoiceRawRequest);
}
