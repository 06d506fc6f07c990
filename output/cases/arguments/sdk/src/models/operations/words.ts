import { type Schema, schema, toJSON } from "../../lib/schema.js";

export type WordsRequest = {
  options?: string | undefined;
  client?: string | undefined;
  delete?: string | undefined;
  request?: string | undefined;
};

/** @internal */
export const WordsRequest$: Schema<WordsRequest> =
  /* @__PURE__ */ schema<WordsRequest>({
    object: {
      options: { optional: "string" },
      client: { optional: "string" },
      delete: { optional: "string" },
      request: { optional: "string" },
    },
  });

export function wordsRequestToJSON(wordsRequest: WordsRequest): string {
  return toJSON(WordsRequest$, wordsRequest);
}
