import * as schema from "../../runtime/schema.js";

export type WordsRequestBody = { name?: string | undefined };

export const WordsRequestBody$: schema.Schema<WordsRequestBody> = /* @__PURE__ */ schema.openObject({
  "name?": "string",
});

export function wordsRequestBodyToJSON(wordsRequestBody: WordsRequestBody): string {
  return schema.toJSON<WordsRequestBody>(WordsRequestBody$, wordsRequestBody);
}

export type WordsRequest = { body: string; params?: string | undefined; requestBody: WordsRequestBody };

export const WordsRequest$: schema.Schema<WordsRequest> = /* @__PURE__ */ schema.object({
  body: "string",
  "params?": "string",
  requestBody: { shape: WordsRequestBody$, name: "RequestBody" },
});

export function wordsRequestToJSON(wordsRequest: WordsRequest): string {
  return schema.toJSON<WordsRequest>(WordsRequest$, wordsRequest);
}
