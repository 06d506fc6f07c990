import { type Schema, schema, toJSON } from "../../lib/schema.js";

export type InlineBodyRequestBody = {
  a?: string | undefined;
};

/** @internal */
export const InlineBodyRequestBody$: Schema<InlineBodyRequestBody> =
  /* @__PURE__ */ schema<InlineBodyRequestBody>({
    object: {
      a: { optional: "string" },
    },
  });

export function inlineBodyRequestBodyToJSON(
  inlineBodyRequestBody: InlineBodyRequestBody,
): string {
  return toJSON(InlineBodyRequestBody$, inlineBodyRequestBody);
}

export type InlineBodyRequest = {
  q?: string | undefined;
  requestBody: InlineBodyRequestBody;
};

/** @internal */
export const InlineBodyRequest$: Schema<InlineBodyRequest> =
  /* @__PURE__ */ schema<InlineBodyRequest>({
    object: {
      q: { optional: "string" },
      requestBody: { field: InlineBodyRequestBody$, name: "RequestBody" },
    },
  });

export function inlineBodyRequestToJSON(
  inlineBodyRequest: InlineBodyRequest,
): string {
  return toJSON(InlineBodyRequest$, inlineBodyRequest);
}
