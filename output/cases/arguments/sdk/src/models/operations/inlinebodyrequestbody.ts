import { type Schema, schema, toJSON } from "../../lib/schema.js";

export type InlineBodyRequestBody = {
  a?: string | undefined;
};

/**
 * @internal
 */
export const InlineBodyRequestBody$: Schema<InlineBodyRequestBody> =
  /* @__PURE__ */ schema<InlineBodyRequestBody>({
    object: {
      a: { field: "string", optional: true },
    },
  });

export function inlineBodyRequestBodyToJSON(
  inlineBodyRequestBody: InlineBodyRequestBody,
): string {
  return toJSON(InlineBodyRequestBody$, inlineBodyRequestBody);
}
