import * as schema from "../../runtime/schema.js";

export type Lost = { id?: string | undefined };

export const Lost$: schema.Schema<Lost> = /* @__PURE__ */ schema.openObject({
  "id?": "string",
});

export function lostFromJSON(jsonString: string): schema.Result<Lost> {
  return schema.fromJSON<Lost>(Lost$, jsonString);
}
