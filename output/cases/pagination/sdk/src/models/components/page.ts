import * as schema from "../../runtime/schema.js";

export type Page = {
  items: Array<string>;
  nextCursor?: string | null | undefined;
  pages?: number | undefined;
  next?: string | undefined;
};

export const Page$: schema.Schema<Page> = /* @__PURE__ */ schema.openSnakeObject({
  items: { list: "string" },
  "nextCursor?": "string|null",
  "pages?": "integer",
  "next?": "string",
});

export function pageFromJSON(jsonString: string): schema.Result<Page> {
  return schema.fromJSON<Page>(Page$, jsonString);
}
