import * as schema from "../../lib/schema.js";

export type Page = {
  items: Array<string>;
  nextCursor?: string | null | undefined;
  pages?: number | undefined;
  next?: string | undefined;
};

/** @internal */
export const Page$: schema.Schema<Page> = /* @__PURE__ */ schema.snakeObject({
  items: { list: "string" },
  nextCursor: { optional: { nullable: "string" } },
  pages: { optional: "integer" },
  next: { optional: "string" },
});

export function pageFromJSON(
  jsonString: string,
): schema.Result<Page, schema.SDKValidationError> {
  return schema.fromJSON(Page$, jsonString);
}
