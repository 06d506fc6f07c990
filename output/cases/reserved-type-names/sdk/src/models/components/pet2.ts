import * as schema from "../../runtime/schema.js";

export type Pet2 = { a?: string | undefined };

export const Pet2$: schema.Schema<Pet2> = /* @__PURE__ */ schema.openObject({
  "a?": "string",
});

export function pet2FromJSON(jsonString: string): schema.Result<Pet2> {
  return schema.fromJSON<Pet2>(Pet2$, jsonString);
}
