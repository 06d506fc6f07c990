import * as schema from "../../runtime/schema.js";

export type Index2 = { a?: string | undefined };

export const Index2$: schema.Schema<Index2> = /* @__PURE__ */ schema.openObject({
  "a?": "string",
});

export function index2FromJSON(jsonString: string): schema.Result<Index2> {
  return schema.fromJSON<Index2>(Index2$, jsonString);
}
