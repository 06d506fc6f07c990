import * as schema from "../../runtime/schema.js";
import { type Amount, Amount$ } from "./amount.js";

export type Either = string | bigint;

export const Either$: schema.Schema<Either> = /* @__PURE__ */ schema.oneOf(["string", schema.bigint]);

export function eitherToJSON(either: Either): string {
  return schema.toJSON<Either>(Either$, either, schema.exactText);
}

export function eitherFromJSON(jsonString: string): schema.Result<Either> {
  return schema.fromJSON<Either>(Either$, jsonString, schema.digitsOf);
}

export type Account = {
  id: bigint;
  parent?: bigint | null | undefined;
  balance: Amount;
  limits?: { [k: string]: string } | undefined;
  version?: bigint | undefined;
  either?: string | bigint | undefined;
  children?: Array<Account> | undefined;
};

export const Account$: schema.Schema<Account> = /* @__PURE__ */ schema.openObject({
  id: schema.bigint,
  "parent?": { nullable: schema.bigint },
  balance: Amount$,
  "limits?": { as: schema.map, of: schema.decimal },
  "version?": schema.bigint,
  "either?": Either$,
  "children?": { list: () => Account$ },
});

export function accountToJSON(account: Account): string {
  return schema.toJSON<Account>(Account$, account, schema.exactText);
}

export function accountFromJSON(jsonString: string): schema.Result<Account> {
  return schema.fromJSON<Account>(Account$, jsonString, schema.digitsOf);
}
