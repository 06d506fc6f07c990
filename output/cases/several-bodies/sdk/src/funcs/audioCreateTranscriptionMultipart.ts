import type { SpeechCore } from "../core.js";
import { type APIPromise, type Operation, type RequestOptions, type Result, call, json } from "../lib/api.js";
import { multipartBody } from "../lib/bodies/multipart.js";
import type { ClientErrors } from "../models/errors/failures.js";
import type { CreateTranscriptionResponseBody } from "../models/operations/createtranscription.js";
import { CreateTranscriptionResponseBody$ } from "../models/operations/createtranscription.js";
import type { CreateTranscriptionMultipartRequestBody } from "../models/operations/createtranscriptionmultipart.js";
import { CreateTranscriptionMultipartRequestBody$ } from "../models/operations/createtranscriptionmultipart.js";

export function audioCreateTranscriptionMultipart(
  client: SpeechCore,
  request: CreateTranscriptionMultipartRequestBody,
  options?: RequestOptions,
): APIPromise<Result<CreateTranscriptionResponseBody, ClientErrors>> {
  return call(client, operation, request, options);
}

const operation: Operation<CreateTranscriptionMultipartRequestBody, { "200": CreateTranscriptionResponseBody }> = {
  id: "createTranscription",
  method: "POST",
  path: "/transcriptions",
  request: CreateTranscriptionMultipartRequestBody$,
  body: multipartBody({ required: true }),
  responses: { 200: json(CreateTranscriptionResponseBody$) },
};
