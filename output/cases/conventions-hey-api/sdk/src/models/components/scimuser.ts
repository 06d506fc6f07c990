import * as schema from "../../runtime/schema.js";

export type ScimUser = { user_name?: string | undefined; xId?: string | undefined };

export const ScimUser$: schema.Schema<ScimUser> = /* @__PURE__ */ schema.openObject({
  "user_name?": "string",
  "xId?": { shape: "string", name: "x-id" },
});
