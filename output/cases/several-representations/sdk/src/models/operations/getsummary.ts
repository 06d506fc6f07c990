import * as schema from "../../runtime/schema.js";

export type GetSummaryResponseBody = { text: string };

export const GetSummaryResponseBody$: schema.Schema<GetSummaryResponseBody> = /* @__PURE__ */ schema.openObject({
  text: "string",
});

export function getSummaryResponseBodyFromJSON(jsonString: string): schema.Result<GetSummaryResponseBody> {
  return schema.fromJSON<GetSummaryResponseBody>(GetSummaryResponseBody$, jsonString);
}
