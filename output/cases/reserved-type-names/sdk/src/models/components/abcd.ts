import * as schema from "../../runtime/schema.js";

export type ABCD = { a?: string | undefined };

export const ABCD$: schema.Schema<ABCD> = /* @__PURE__ */ schema.openObject({
  "a?": "string",
});

export function abcdFromJSON(jsonString: string): schema.Result<ABCD> {
  return schema.fromJSON<ABCD>(ABCD$, jsonString);
}
