import * as schema from "../../runtime/schema.js";
import { type Amount, Amount$ } from "../components/amount.js";

export type GetAccountRequest = {
  id: string;
  since?: string | undefined;
  filter?: Amount | undefined;
  xLimit?: string | undefined;
};

export const GetAccountRequest$: schema.Schema<GetAccountRequest> = /* @__PURE__ */ schema.object({
  id: schema.decimal,
  "since?": schema.decimal,
  "filter?": Amount$,
  "xLimit?": { shape: schema.decimal, name: "X-Limit" },
});

export function getAccountRequestToJSON(getAccountRequest: GetAccountRequest): string {
  return schema.toJSON<GetAccountRequest>(GetAccountRequest$, getAccountRequest, schema.exactText);
}
