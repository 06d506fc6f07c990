import * as schema from "../../lib/schema.js";

export type CreateTranscriptionRequestBody = { url: string };

export const CreateTranscriptionRequestBody$: schema.Schema<CreateTranscriptionRequestBody> =
  /* @__PURE__ */ schema.object({
    url: "string",
  });

export function createTranscriptionRequestBodyToJSON(
  createTranscriptionRequestBody: CreateTranscriptionRequestBody,
): string {
  return schema.toJSON<CreateTranscriptionRequestBody>(CreateTranscriptionRequestBody$, createTranscriptionRequestBody);
}

export type CreateTranscriptionResponseBody = { text?: string | undefined };

export const CreateTranscriptionResponseBody$: schema.Schema<CreateTranscriptionResponseBody> =
  /* @__PURE__ */ schema.object({
    "text?": "string",
  });

export function createTranscriptionResponseBodyFromJSON(
  jsonString: string,
): schema.Result<CreateTranscriptionResponseBody> {
  return schema.fromJSON<CreateTranscriptionResponseBody>(CreateTranscriptionResponseBody$, jsonString);
}
