import * as schema from "../../lib/schema.js";

export type Login = { user?: string | undefined };

export const Login$: schema.Schema<Login> = /* @__PURE__ */ schema.openObject({
  "user?": "string",
  "since?": schema.unsent,
});

export function loginToJSON(login: Login): string {
  return schema.toJSON(Login$, login);
}
