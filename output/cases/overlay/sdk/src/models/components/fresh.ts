import * as schema from "../../runtime/schema.js";

export type Fresh = {
  level?: string | undefined;
  colour?: string | undefined;
  /** By the overlay. */
  added?: string | undefined;
};

export const Fresh$: schema.Schema<Fresh> = /* @__PURE__ */ schema.openObject({
  "level?": "string",
  "colour?": "string",
  "added?": "string",
});

export function freshFromJSON(jsonString: string): schema.Result<Fresh> {
  return schema.fromJSON<Fresh>(Fresh$, jsonString);
}
