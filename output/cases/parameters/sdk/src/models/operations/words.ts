import * as schema from "../../runtime/schema.js";
import type { RFCDate } from "../../types/rfcdate.js";

export type WordsRequest = {
  /**
   * Do not.
   * @deprecated field: This will be removed in a future release.
   */
  old?: string | undefined;
  where?: string | undefined;
  ids?: Array<string> | undefined;
  since?: Date | undefined;
  on?: RFCDate | null | undefined;
};

export const WordsRequest$: schema.Schema<WordsRequest> = /* @__PURE__ */ schema.object({
  "old?": "string",
  "where?": "string",
  "ids?": { shape: { list: "string" }, name: "ids[]" },
  "since?": schema.dateTime,
  "on?": { nullable: schema.date },
});

export function wordsRequestToJSON(wordsRequest: WordsRequest): string {
  return schema.toJSON<WordsRequest>(WordsRequest$, wordsRequest);
}
