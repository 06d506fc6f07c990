import * as schema from "../../runtime/schema.js";

export type Body = { a?: string | undefined };

export const Body$: schema.Schema<Body> = /* @__PURE__ */ schema.openObject({
  "a?": "string",
});

export function bodyToJSON(body: Body): string {
  return schema.toJSON<Body>(Body$, body);
}
