import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type Page = {
  items: Array<string>;
  nextCursor?: string | null | undefined;
  pages?: number | undefined;
  next?: string | undefined;
};

/**
 * @internal
 */
export const Page$: Schema<Page> = /* @__PURE__ */ schema<Page>({
  object: {
    items: { list: "string" },
    nextCursor: {
      field: { nullable: "string" },
      name: "next_cursor",
      optional: true,
    },
    pages: { field: "integer", optional: true },
    next: { field: "string", optional: true },
  },
});

export function pageFromJSON(
  jsonString: string,
): Result<Page, SDKValidationError> {
  return fromJSON(Page$, jsonString);
}
