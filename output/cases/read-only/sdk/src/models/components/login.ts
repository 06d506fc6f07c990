import * as schema from "../../lib/schema.js";

export type Login = {
  user?: string | undefined;
};

/** @internal */
export const Login$: schema.Schema<Login> = /* @__PURE__ */ schema.object({
  user: { optional: "string" },
});

export function loginToJSON(login: Login): string {
  return schema.toJSON(Login$, login);
}
