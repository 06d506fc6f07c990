import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type Page = {
  items: Array<string>;
  nextCursor?: string | null | undefined;
  pages?: number | undefined;
  next?: string | undefined;
};

/** @internal */
export const Page$: Schema<Page> = /* @__PURE__ */ schema<Page>({
  snake: true,
  object: {
    items: { list: "string" },
    nextCursor: { optional: { nullable: "string" } },
    pages: { optional: "integer" },
    next: { optional: "string" },
  },
});

export function pageFromJSON(
  jsonString: string,
): Result<Page, SDKValidationError> {
  return fromJSON(Page$, jsonString);
}
