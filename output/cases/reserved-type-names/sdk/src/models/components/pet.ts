import * as schema from "../../lib/schema.js";

export type pet = { a?: string | undefined };

export const pet$: schema.Schema<pet> = /* @__PURE__ */ schema.object({
  "a?": "string",
});

export function petFromJSON(jsonString: string): schema.Result<pet> {
  return schema.fromJSON(pet$, jsonString);
}
