import * as schema from "../../runtime/schema.js";
import { type Account, Account$ } from "../components/account.js";

export type SetAccountRequest = { id: bigint; account: Account };

export const SetAccountRequest$: schema.Schema<SetAccountRequest> = /* @__PURE__ */ schema.object({
  id: schema.bigint,
  account: { shape: Account$, name: "Account" },
});

export function setAccountRequestToJSON(setAccountRequest: SetAccountRequest): string {
  return schema.toJSON<SetAccountRequest>(SetAccountRequest$, setAccountRequest, schema.exactText);
}
