import * as schema from "../../lib/schema.js";

export type One = { country: string; zip: string };

export const One$: schema.Schema<One> = /* @__PURE__ */ schema.openObject({ "country zip": "string" });

export function oneToJSON(one: One): string {
  return schema.toJSON(One$, one);
}

export function oneFromJSON(jsonString: string): schema.Result<One> {
  return schema.fromJSON(One$, jsonString);
}

export type Two = { country: string; postcode?: string | undefined };

export const Two$: schema.Schema<Two> = /* @__PURE__ */ schema.openObject({ "country postcode?": "string" });

export function twoToJSON(two: Two): string {
  return schema.toJSON(Two$, two);
}

export function twoFromJSON(jsonString: string): schema.Result<Two> {
  return schema.fromJSON(Two$, jsonString);
}

export type Branches = One | Two;

export const Branches$: schema.Schema<Branches> = /* @__PURE__ */ schema.oneOf([One$, Two$]);

export function branchesToJSON(branches: Branches): string {
  return schema.toJSON(Branches$, branches);
}

export function branchesFromJSON(jsonString: string): schema.Result<Branches> {
  return schema.fromJSON(Branches$, jsonString);
}

export type CaseOne = { kind?: string | undefined; reason: string };

export const CaseOne$: schema.Schema<CaseOne> = /* @__PURE__ */ schema.openObject({ "kind? reason": "string" });

export function caseOneToJSON(caseOne: CaseOne): string {
  return schema.toJSON(CaseOne$, caseOne);
}

export function caseOneFromJSON(jsonString: string): schema.Result<CaseOne> {
  return schema.fromJSON(CaseOne$, jsonString);
}

export type CaseTwo = { kind?: string | undefined };

export const CaseTwo$: schema.Schema<CaseTwo> = /* @__PURE__ */ schema.openObject({ "kind?": "string" });

export function caseTwoToJSON(caseTwo: CaseTwo): string {
  return schema.toJSON(CaseTwo$, caseTwo);
}

export function caseTwoFromJSON(jsonString: string): schema.Result<CaseTwo> {
  return schema.fromJSON(CaseTwo$, jsonString);
}

export type Half = CaseOne | CaseTwo;

export const Half$: schema.Schema<Half> = /* @__PURE__ */ schema.oneOf([CaseOne$, CaseTwo$]);

export function halfToJSON(half: Half): string {
  return schema.toJSON(Half$, half);
}

export function halfFromJSON(jsonString: string): schema.Result<Half> {
  return schema.fromJSON(Half$, jsonString);
}

export type Bounds = { from?: number | undefined; to?: number | undefined };

export const Bounds$: schema.Schema<Bounds> = /* @__PURE__ */ schema.openObject({ "from? to?": "integer" });

export function boundsToJSON(bounds: Bounds): string {
  return schema.toJSON(Bounds$, bounds);
}

export function boundsFromJSON(jsonString: string): schema.Result<Bounds> {
  return schema.fromJSON(Bounds$, jsonString);
}

export type Case = {
  branches?: One | Two | undefined;
  half?: CaseOne | CaseTwo | undefined;
  bounds?: Bounds | undefined;
};

export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.openObject({
  "branches?": Branches$,
  "half?": Half$,
  "bounds?": Bounds$,
});

export function caseToJSON(case_: Case): string {
  return schema.toJSON(Case$, case_);
}

export function caseFromJSON(jsonString: string): schema.Result<Case> {
  return schema.fromJSON(Case$, jsonString);
}
