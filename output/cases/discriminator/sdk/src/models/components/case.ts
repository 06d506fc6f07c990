import * as schema from "../../runtime/schema.js";
import { type Cat, Cat$ } from "./cat.js";
import { type Dog, Dog$ } from "./dog.js";
import { type Explicit, Explicit$ } from "./explicit.js";
import { type Implicit, Implicit$ } from "./implicit.js";

export type Inline = Cat | Dog;

export const Inline$: schema.Schema<Inline> = /* @__PURE__ */ schema.oneOf([Cat$, Dog$], {
  by: "pet_type",
  mapping: { dog: 1, cat: 0 },
});

export function inlineToJSON(inline: Inline): string {
  return schema.toJSON<Inline>(Inline$, inline);
}

export function inlineFromJSON(jsonString: string): schema.Result<Inline> {
  return schema.fromJSON<Inline>(Inline$, jsonString);
}

export type Case = {
  explicit?: Explicit | undefined;
  implicit?: Implicit | null | undefined;
  inline?: Cat | Dog | undefined;
};

export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.openObject({
  "explicit?": Explicit$,
  "implicit?": { nullable: Implicit$ },
  "inline?": Inline$,
});

export function caseToJSON(case_: Case): string {
  return schema.toJSON<Case>(Case$, case_);
}

export function caseFromJSON(jsonString: string): schema.Result<Case> {
  return schema.fromJSON<Case>(Case$, jsonString);
}
