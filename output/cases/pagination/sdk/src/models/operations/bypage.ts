import * as schema from "../../runtime/schema.js";
import { type Page, Page$ } from "../components/page.js";

export type ByPageRequest = { page?: number | undefined };

export const ByPageRequest$: schema.Schema<ByPageRequest> = /* @__PURE__ */ schema.object({
  "page?": "integer",
});

export function byPageRequestToJSON(byPageRequest: ByPageRequest): string {
  return schema.toJSON<ByPageRequest>(ByPageRequest$, byPageRequest);
}

export type ByPageResponse = { result: Page };

export const ByPageResponse$: schema.Schema<ByPageResponse> = /* @__PURE__ */ schema.object({
  result: Page$,
});

export function byPageResponseFromJSON(jsonString: string): schema.Result<ByPageResponse> {
  return schema.fromJSON<ByPageResponse>(ByPageResponse$, jsonString);
}
