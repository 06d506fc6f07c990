import { type Schema, schema, toJSON } from "../../lib/schema.js";

export type WordsRequest = {
  options?: string | undefined;
  client?: string | undefined;
  delete?: string | undefined;
  request?: string | undefined;
};

/**
 * @internal
 */
export const WordsRequest$: Schema<WordsRequest> =
  /* @__PURE__ */ schema<WordsRequest>({
    object: {
      options: { field: "string", optional: true },
      client: { field: "string", optional: true },
      delete: { field: "string", optional: true },
      request: { field: "string", optional: true },
    },
  });

export function wordsRequestToJSON(wordsRequest: WordsRequest): string {
  return toJSON(WordsRequest$, wordsRequest);
}
