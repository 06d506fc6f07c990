import * as schema from "../../runtime/schema.js";

export type _2Fast = { a?: string | undefined };

export const _2Fast$: schema.Schema<_2Fast> = /* @__PURE__ */ schema.openObject({
  "a?": "string",
});

export function _2FastFromJSON(jsonString: string): schema.Result<_2Fast> {
  return schema.fromJSON<_2Fast>(_2Fast$, jsonString);
}
