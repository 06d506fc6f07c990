import * as schema from "../../runtime/schema.js";

export type BranchesZip = { country: string; zip: string };

export const BranchesZip$: schema.Schema<BranchesZip> = /* @__PURE__ */ schema.openObject({
  country: "string",
  zip: "string",
});

export function branchesZipToJSON(branchesZip: BranchesZip): string {
  return schema.toJSON<BranchesZip>(BranchesZip$, branchesZip);
}

export function branchesZipFromJSON(jsonString: string): schema.Result<BranchesZip> {
  return schema.fromJSON<BranchesZip>(BranchesZip$, jsonString);
}

export type BranchesPostcode = { country: string; postcode?: string | undefined };

export const BranchesPostcode$: schema.Schema<BranchesPostcode> = /* @__PURE__ */ schema.openObject({
  country: "string",
  "postcode?": "string",
});

export function branchesPostcodeToJSON(branchesPostcode: BranchesPostcode): string {
  return schema.toJSON<BranchesPostcode>(BranchesPostcode$, branchesPostcode);
}

export function branchesPostcodeFromJSON(jsonString: string): schema.Result<BranchesPostcode> {
  return schema.fromJSON<BranchesPostcode>(BranchesPostcode$, jsonString);
}

export type Branches = BranchesZip | BranchesPostcode;

export const Branches$: schema.Schema<Branches> = /* @__PURE__ */ schema.oneOf([BranchesZip$, BranchesPostcode$]);

export function branchesToJSON(branches: Branches): string {
  return schema.toJSON<Branches>(Branches$, branches);
}

export function branchesFromJSON(jsonString: string): schema.Result<Branches> {
  return schema.fromJSON<Branches>(Branches$, jsonString);
}

export type HalfReason = { kind?: string | undefined; reason: string };

export const HalfReason$: schema.Schema<HalfReason> = /* @__PURE__ */ schema.openObject({
  "kind?": "string",
  reason: "string",
});

export function halfReasonToJSON(halfReason: HalfReason): string {
  return schema.toJSON<HalfReason>(HalfReason$, halfReason);
}

export function halfReasonFromJSON(jsonString: string): schema.Result<HalfReason> {
  return schema.fromJSON<HalfReason>(HalfReason$, jsonString);
}

export type HalfOther = { kind?: string | undefined };

export const HalfOther$: schema.Schema<HalfOther> = /* @__PURE__ */ schema.openObject({
  "kind?": "string",
});

export function halfOtherToJSON(halfOther: HalfOther): string {
  return schema.toJSON<HalfOther>(HalfOther$, halfOther);
}

export function halfOtherFromJSON(jsonString: string): schema.Result<HalfOther> {
  return schema.fromJSON<HalfOther>(HalfOther$, jsonString);
}

export type Half = HalfReason | HalfOther;

export const Half$: schema.Schema<Half> = /* @__PURE__ */ schema.oneOf([HalfReason$, HalfOther$]);

export function halfToJSON(half: Half): string {
  return schema.toJSON<Half>(Half$, half);
}

export function halfFromJSON(jsonString: string): schema.Result<Half> {
  return schema.fromJSON<Half>(Half$, jsonString);
}

export type Bounds = { from?: number | undefined; to?: number | undefined };

export const Bounds$: schema.Schema<Bounds> = /* @__PURE__ */ schema.openObject({
  "from?": "integer",
  "to?": "integer",
});

export function boundsToJSON(bounds: Bounds): string {
  return schema.toJSON<Bounds>(Bounds$, bounds);
}

export function boundsFromJSON(jsonString: string): schema.Result<Bounds> {
  return schema.fromJSON<Bounds>(Bounds$, jsonString);
}

export type Case = {
  branches?: BranchesZip | BranchesPostcode | undefined;
  half?: HalfReason | HalfOther | undefined;
  bounds?: Bounds | undefined;
};

export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.openObject({
  "branches?": Branches$,
  "half?": Half$,
  "bounds?": Bounds$,
});

export function caseToJSON(case_: Case): string {
  return schema.toJSON<Case>(Case$, case_);
}

export function caseFromJSON(jsonString: string): schema.Result<Case> {
  return schema.fromJSON<Case>(Case$, jsonString);
}
