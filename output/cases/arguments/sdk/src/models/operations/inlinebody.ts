import * as schema from "../../runtime/schema.js";

export type InlineBodyRequestBody = { a?: string | undefined };

export const InlineBodyRequestBody$: schema.Schema<InlineBodyRequestBody> = /* @__PURE__ */ schema.openObject({
  "a?": "string",
});

export function inlineBodyRequestBodyToJSON(inlineBodyRequestBody: InlineBodyRequestBody): string {
  return schema.toJSON<InlineBodyRequestBody>(InlineBodyRequestBody$, inlineBodyRequestBody);
}

export type InlineBodyRequest = { q?: string | undefined; requestBody: InlineBodyRequestBody };

export const InlineBodyRequest$: schema.Schema<InlineBodyRequest> = /* @__PURE__ */ schema.object({
  "q?": "string",
  requestBody: { shape: InlineBodyRequestBody$, name: "RequestBody" },
});

export function inlineBodyRequestToJSON(inlineBodyRequest: InlineBodyRequest): string {
  return schema.toJSON<InlineBodyRequest>(InlineBodyRequest$, inlineBodyRequest);
}
