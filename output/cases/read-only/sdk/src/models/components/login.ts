import * as schema from "../../runtime/schema.js";

export type Login = { user?: string | undefined };

export const Login$: schema.Schema<Login> = /* @__PURE__ */ schema.openObject({
  "user?": "string",
  ...schema.unsent("since"),
});

export function loginToJSON(login: Login): string {
  return schema.toJSON<Login>(Login$, login);
}
