import * as schema from "../../runtime/schema.js";

export type WordsRequest = {
  options?: string | undefined;
  client?: string | undefined;
  delete?: string | undefined;
  request?: string | undefined;
};

export const WordsRequest$: schema.Schema<WordsRequest> = /* @__PURE__ */ schema.object({
  "options?": "string",
  "client?": "string",
  "delete?": "string",
  "request?": "string",
});

export function wordsRequestToJSON(wordsRequest: WordsRequest): string {
  return schema.toJSON<WordsRequest>(WordsRequest$, wordsRequest);
}
