import * as schema from "../../runtime/schema.js";
import { type Aged, Aged$ } from "./aged.js";
import { type Must, Must$ } from "./must.js";
import { type Named, Named$ } from "./named.js";
import { type Open, Open$ } from "./open.js";
import { type Payment, Payment$ } from "./payment.js";
import { type Product, Product$ } from "./product.js";
import { type Single, Single$ } from "./single.js";

export type Case = {
  aged?: Aged | undefined;
  named?: Named | undefined;
  open?: Open | undefined;
  must?: Must | undefined;
  product?: Product | undefined;
  payment?: Payment | undefined;
  single?: Single | undefined;
  code?: string | undefined;
};

export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.openObject({
  "aged?": Aged$,
  "named?": Named$,
  "open?": Open$,
  "must?": Must$,
  "product?": Product$,
  "payment?": Payment$,
  "single?": Single$,
  "code?": "string",
});

export function caseToJSON(case_: Case): string {
  return schema.toJSON<Case>(Case$, case_);
}

export function caseFromJSON(jsonString: string): schema.Result<Case> {
  return schema.fromJSON<Case>(Case$, jsonString);
}
