import * as schema from "../../runtime/schema.js";
import { type Page, Page$ } from "../components/page.js";

export type ByOffsetRequest = { offset?: number | undefined; limit?: number | undefined };

export const ByOffsetRequest$: schema.Schema<ByOffsetRequest> = /* @__PURE__ */ schema.object({
  "offset?": "integer",
  "limit?": "integer",
});

export function byOffsetRequestToJSON(byOffsetRequest: ByOffsetRequest): string {
  return schema.toJSON<ByOffsetRequest>(ByOffsetRequest$, byOffsetRequest);
}

export type ByOffsetResponse = { result: Page };

export const ByOffsetResponse$: schema.Schema<ByOffsetResponse> = /* @__PURE__ */ schema.object({
  result: Page$,
});

export function byOffsetResponseFromJSON(jsonString: string): schema.Result<ByOffsetResponse> {
  return schema.fromJSON<ByOffsetResponse>(ByOffsetResponse$, jsonString);
}
