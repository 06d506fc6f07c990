import * as schema from "../../runtime/schema.js";
import { type Page, Page$ } from "../components/page.js";

export type ByCursorRequest = { nextCursor?: string | undefined; limit?: number | undefined };

export const ByCursorRequest$: schema.Schema<ByCursorRequest> = /* @__PURE__ */ schema.snakeObject({
  "nextCursor?": "string",
  "limit?": "integer",
});

export function byCursorRequestToJSON(byCursorRequest: ByCursorRequest): string {
  return schema.toJSON<ByCursorRequest>(ByCursorRequest$, byCursorRequest);
}

export type ByCursorResponse = { result: Page };

export const ByCursorResponse$: schema.Schema<ByCursorResponse> = /* @__PURE__ */ schema.object({
  result: Page$,
});

export function byCursorResponseFromJSON(jsonString: string): schema.Result<ByCursorResponse> {
  return schema.fromJSON<ByCursorResponse>(ByCursorResponse$, jsonString);
}
