import type { SpeechCore } from "../core.js";
import { type APIPromise, type Operation, type RequestOptions, type Result, call, json, jsonBody } from "../lib/api.js";
import type { ClientErrors } from "../models/errors/failures.js";
import type {
  CreateTranscriptionRequestBody,
  CreateTranscriptionResponseBody,
} from "../models/operations/createtranscription.js";
import {
  CreateTranscriptionRequestBody$,
  CreateTranscriptionResponseBody$,
} from "../models/operations/createtranscription.js";

export function audioCreateTranscription(
  client: SpeechCore,
  request: CreateTranscriptionRequestBody,
  options?: RequestOptions,
): APIPromise<Result<CreateTranscriptionResponseBody, ClientErrors>> {
  return call(client, operation, request, options);
}

const operation: Operation<CreateTranscriptionRequestBody, { "200": CreateTranscriptionResponseBody }> = {
  id: "createTranscription",
  method: "POST",
  path: "/transcriptions",
  request: CreateTranscriptionRequestBody$,
  body: jsonBody({ required: true }),
  responses: { 200: json(CreateTranscriptionResponseBody$) },
};
