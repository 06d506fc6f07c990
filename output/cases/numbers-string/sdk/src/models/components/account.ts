import * as schema from "../../runtime/schema.js";
import { type Amount, Amount$ } from "./amount.js";

export type Either = string;

export const Either$: schema.Schema<Either> = /* @__PURE__ */ schema.oneOf(["string", schema.decimal]);

export function eitherToJSON(either: Either): string {
  return schema.toJSON<Either>(Either$, either, schema.exactText);
}

export function eitherFromJSON(jsonString: string): schema.Result<Either> {
  return schema.fromJSON<Either>(Either$, jsonString, schema.digitsOf);
}

export type Account = {
  id: string;
  parent?: string | null | undefined;
  balance: Amount;
  limits?: { [k: string]: string } | undefined;
  version?: string | undefined;
  either?: string | undefined;
  children?: Array<Account> | undefined;
};

export const Account$: schema.Schema<Account> = /* @__PURE__ */ schema.openObject({
  id: schema.decimal,
  "parent?": { nullable: schema.decimal },
  balance: Amount$,
  "limits?": { as: schema.map, of: schema.decimal },
  "version?": schema.decimal,
  "either?": Either$,
  "children?": { list: () => Account$ },
});

export function accountToJSON(account: Account): string {
  return schema.toJSON<Account>(Account$, account, schema.exactText);
}

export function accountFromJSON(jsonString: string): schema.Result<Account> {
  return schema.fromJSON<Account>(Account$, jsonString, schema.digitsOf);
}
