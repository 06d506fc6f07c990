import * as schema from "../../runtime/schema.js";
import { type Left, Left$ } from "./left.js";
import { type Right, Right$ } from "./right.js";

export type Card = { id: string; number: string };

export const Card$: schema.Schema<Card> = /* @__PURE__ */ schema.openObject({
  id: "string",
  number: "string",
});

export function cardToJSON(card: Card): string {
  return schema.toJSON<Card>(Card$, card);
}

export function cardFromJSON(jsonString: string): schema.Result<Card> {
  return schema.fromJSON<Card>(Card$, jsonString);
}

export type Account = { id: string; iban: string };

export const Account$: schema.Schema<Account> = /* @__PURE__ */ schema.openObject({
  id: "string",
  iban: "string",
});

export function accountToJSON(account: Account): string {
  return schema.toJSON<Account>(Account$, account);
}

export function accountFromJSON(jsonString: string): schema.Result<Account> {
  return schema.fromJSON<Account>(Account$, jsonString);
}

export type Brings = Card | Account;

export const Brings$: schema.Schema<Brings> = /* @__PURE__ */ schema.oneOf([Card$, Account$]);

export function bringsToJSON(brings: Brings): string {
  return schema.toJSON<Brings>(Brings$, brings);
}

export function bringsFromJSON(jsonString: string): schema.Result<Brings> {
  return schema.fromJSON<Brings>(Brings$, jsonString);
}

export type Cash = { id?: string | undefined; currency?: string | undefined };

export const Cash$: schema.Schema<Cash> = /* @__PURE__ */ schema.openObject({
  "id?": "string",
  "currency?": "string",
});

export function cashToJSON(cash: Cash): string {
  return schema.toJSON<Cash>(Cash$, cash);
}

export function cashFromJSON(jsonString: string): schema.Result<Cash> {
  return schema.fromJSON<Cash>(Cash$, jsonString);
}

export type Cheque = { id?: string | undefined; bank?: string | undefined };

export const Cheque$: schema.Schema<Cheque> = /* @__PURE__ */ schema.openObject({
  "id?": "string",
  "bank?": "string",
});

export function chequeToJSON(cheque: Cheque): string {
  return schema.toJSON<Cheque>(Cheque$, cheque);
}

export function chequeFromJSON(jsonString: string): schema.Result<Cheque> {
  return schema.fromJSON<Cheque>(Cheque$, jsonString);
}

export type ByName = Cash | Cheque;

export const ByName$: schema.Schema<ByName> = /* @__PURE__ */ schema.oneOf([Cash$, Cheque$]);

export function byNameToJSON(byName: ByName): string {
  return schema.toJSON<ByName>(ByName$, byName);
}

export function byNameFromJSON(jsonString: string): schema.Result<ByName> {
  return schema.fromJSON<ByName>(ByName$, jsonString);
}

export type Whole = Left | Right;

export const Whole$: schema.Schema<Whole> = /* @__PURE__ */ schema.oneOf([Left$, Right$], {
  by: "kind",
  mapping: { l: 0, r: 1 },
});

export function wholeToJSON(whole: Whole): string {
  return schema.toJSON<Whole>(Whole$, whole);
}

export function wholeFromJSON(jsonString: string): schema.Result<Whole> {
  return schema.fromJSON<Whole>(Whole$, jsonString);
}

export type Constrains = { a?: string | undefined; b?: string | undefined };

export const Constrains$: schema.Schema<Constrains> = /* @__PURE__ */ schema.openObject({
  "a?": "string",
  "b?": "string",
});

export function constrainsToJSON(constrains: Constrains): string {
  return schema.toJSON<Constrains>(Constrains$, constrains);
}

export function constrainsFromJSON(jsonString: string): schema.Result<Constrains> {
  return schema.fromJSON<Constrains>(Constrains$, jsonString);
}

export type Case = {
  brings?: Card | Account | undefined;
  byName?: Cash | Cheque | undefined;
  whole?: Left | Right | undefined;
  constrains?: Constrains | undefined;
};

export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.openObject({
  "brings?": Brings$,
  "byName?": ByName$,
  "whole?": Whole$,
  "constrains?": Constrains$,
});

export function caseToJSON(case_: Case): string {
  return schema.toJSON<Case>(Case$, case_);
}

export function caseFromJSON(jsonString: string): schema.Result<Case> {
  return schema.fromJSON<Case>(Case$, jsonString);
}
