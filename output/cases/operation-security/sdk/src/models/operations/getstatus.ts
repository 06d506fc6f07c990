import * as schema from "../../lib/schema.js";

export type GetStatusSecurity = { username: string; password: string };

export const GetStatusSecurity$: schema.Schema<GetStatusSecurity> = /* @__PURE__ */ schema.object({
  username: "string",
  password: "string",
});

export function getStatusSecurityToJSON(getStatusSecurity: GetStatusSecurity): string {
  return schema.toJSON<GetStatusSecurity>(GetStatusSecurity$, getStatusSecurity);
}
