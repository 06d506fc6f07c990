import * as schema from "../../runtime/schema.js";
import type { SuggestedEnum } from "../../types/enums.js";
import { type Known, Known$ } from "./known.js";
import type { Model } from "./model.js";

export type CaseKnown = Known | (string & {});

export const CaseKnown$: schema.Schema<CaseKnown> = /* @__PURE__ */ schema.oneOf([Known$, "string"]);

export function caseKnownToJSON(caseKnown: CaseKnown): string {
  return schema.toJSON<CaseKnown>(CaseKnown$, caseKnown);
}

export function caseKnownFromJSON(jsonString: string): schema.Result<CaseKnown> {
  return schema.fromJSON<CaseKnown>(CaseKnown$, jsonString);
}

export const Automatic = { Auto: "auto", None: "none" } as const;

export type Automatic = SuggestedEnum<typeof Automatic>;

export type Either = "auto" | number;

export const Either$: schema.Schema<Either> = /* @__PURE__ */ schema.oneOf([{ literal: "auto" }, "integer"]);

export function eitherToJSON(either: Either): string {
  return schema.toJSON<Either>(Either$, either);
}

export function eitherFromJSON(jsonString: string): schema.Result<Either> {
  return schema.fromJSON<Either>(Either$, jsonString);
}

export type Case = {
  model: Model;
  known?: Known | (string & {}) | undefined;
  automatic?: Automatic | null | undefined;
  filled?: string | undefined;
  either?: "auto" | number | undefined;
};

export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.openObject({
  model: "string",
  "known?": CaseKnown$,
  "automatic?": "string|null",
  "filled?": "string",
  "either?": Either$,
});

export function caseToJSON(case_: Case): string {
  return schema.toJSON<Case>(Case$, case_);
}

export function caseFromJSON(jsonString: string): schema.Result<Case> {
  return schema.fromJSON<Case>(Case$, jsonString);
}
