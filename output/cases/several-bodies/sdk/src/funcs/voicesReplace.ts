import type { SpeechCore } from "../core.js";
import { type APIPromise, type Operation, type RequestOptions, type Result, call } from "../lib/api.js";
import { formBody } from "../lib/bodies/form.js";
import { empty } from "../lib/responses/empty.js";
import type { Voice } from "../models/components/voice.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type ReplaceVoiceRequest, ReplaceVoiceRequest$ } from "../models/operations/replacevoice.js";

export function voicesReplace(
  client: SpeechCore,
  voice: Voice,
  id: string,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, { voice, id }, options);
}

const operation: Operation<ReplaceVoiceRequest, { "204": undefined }> = {
  id: "replaceVoice",
  method: "PUT",
  path: "/voices/{id}",
  request: ReplaceVoiceRequest$,
  body: formBody({ key: "Voice" }),
  responses: { 204: empty() },
};
