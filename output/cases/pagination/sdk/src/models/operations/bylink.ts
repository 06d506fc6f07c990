import * as schema from "../../runtime/schema.js";
import { type Page, Page$ } from "../components/page.js";

export type ByLinkResponse = { result: Page };

export const ByLinkResponse$: schema.Schema<ByLinkResponse> = /* @__PURE__ */ schema.object({
  result: Page$,
});

export function byLinkResponseFromJSON(jsonString: string): schema.Result<ByLinkResponse> {
  return schema.fromJSON<ByLinkResponse>(ByLinkResponse$, jsonString);
}
