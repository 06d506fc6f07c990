import * as schema from "../../runtime/schema.js";

export type SCIMUser = { userName?: string | undefined; xId?: string | undefined };

export const SCIMUser$: schema.Schema<SCIMUser> = /* @__PURE__ */ schema.snakeObject({
  "userName?": "string",
  "xId?": { shape: "string", name: "x-id" },
});

export function SCIMUserFromJSON(json: unknown): SCIMUser {
  return schema.fromValue<SCIMUser>(SCIMUser$, json);
}
