import type { SpeechCore } from "../core.js";
import { type APIPromise, type Operation, type RequestOptions, type Result, call } from "../lib/api.js";
import { textBody } from "../lib/bodies/text.js";
import { empty } from "../lib/responses/empty.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type ReplaceVoiceTextRequest, ReplaceVoiceTextRequest$ } from "../models/operations/replacevoicetext.js";

export function voicesReplaceText(
  client: SpeechCore,
  requestBody: string,
  id: string,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, { requestBody, id }, options);
}

const operation: Operation<ReplaceVoiceTextRequest, { "204": undefined }> = {
  id: "replaceVoice",
  method: "PUT",
  path: "/voices/{id}",
  request: ReplaceVoiceTextRequest$,
  body: textBody({ key: "RequestBody" }),
  responses: { 204: empty() },
};
