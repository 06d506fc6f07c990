import type { SpeechCore } from "../core.js";
import { type APIPromise, type Operation, type RequestOptions, type Result, call } from "../lib/api.js";
import type { FileInput } from "../lib/bodies/files.js";
import { octetsBody } from "../lib/bodies/octets.js";
import { empty } from "../lib/responses/empty.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type ReplaceVoiceRawRequest, ReplaceVoiceRawRequest$ } from "../models/operations/replacevoiceraw.js";

export function voicesReplaceRaw(
  client: SpeechCore,
  requestBody: FileInput,
  id: string,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, { requestBody, id }, options);
}

const operation: Operation<ReplaceVoiceRawRequest, { "204": undefined }> = {
  id: "replaceVoice",
  method: "PUT",
  path: "/voices/{id}",
  request: ReplaceVoiceRawRequest$,
  body: octetsBody({ key: "RequestBody", mediaType: "audio/wav" }),
  responses: { 204: empty() },
};
