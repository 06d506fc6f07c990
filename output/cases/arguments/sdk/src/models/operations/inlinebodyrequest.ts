import { type Schema, schema, toJSON } from "../../lib/schema.js";
import {
  type InlineBodyRequestBody,
  InlineBodyRequestBody$,
} from "./inlinebodyrequestbody.js";

export type InlineBodyRequest = {
  q?: string | undefined;
  requestBody: InlineBodyRequestBody;
};

/**
 * @internal
 */
export const InlineBodyRequest$: Schema<InlineBodyRequest> =
  /* @__PURE__ */ schema<InlineBodyRequest>({
    object: {
      q: { field: "string", optional: true },
      requestBody: { field: InlineBodyRequestBody$, name: "RequestBody" },
    },
  });

export function inlineBodyRequestToJSON(
  inlineBodyRequest: InlineBodyRequest,
): string {
  return toJSON(InlineBodyRequest$, inlineBodyRequest);
}
