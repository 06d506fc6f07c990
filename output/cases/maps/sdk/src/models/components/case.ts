import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";
import { type AnyBeside, AnyBeside$ } from "./anybeside.js";
import { type Beside, Beside$ } from "./beside.js";

export type Objects = {
  name?: string | undefined;
};

/** @internal */
export const Objects$: Schema<Objects> = /* @__PURE__ */ schema<Objects>({
  object: {
    name: { optional: "string" },
  },
});

export function objectsToJSON(objects: Objects): string {
  return toJSON(Objects$, objects);
}

export function objectsFromJSON(
  jsonString: string,
): Result<Objects, SDKValidationError> {
  return fromJSON(Objects$, jsonString);
}

export type Closed = {};

/** @internal */
export const Closed$: Schema<Closed> = /* @__PURE__ */ schema<Closed>({
  object: {},
});

export function closedToJSON(closed: Closed): string {
  return toJSON(Closed$, closed);
}

export function closedFromJSON(
  jsonString: string,
): Result<Closed, SDKValidationError> {
  return fromJSON(Closed$, jsonString);
}

export type Nothing = {};

/** @internal */
export const Nothing$: Schema<Nothing> = /* @__PURE__ */ schema<Nothing>({
  object: {},
});

export function nothingToJSON(nothing: Nothing): string {
  return toJSON(Nothing$, nothing);
}

export function nothingFromJSON(
  jsonString: string,
): Result<Nothing, SDKValidationError> {
  return fromJSON(Nothing$, jsonString);
}

export type Case = {
  any?: { [k: string]: any } | undefined;
  empty?: { [k: string]: any } | undefined;
  strings?: { [k: string]: string } | undefined;
  nullables?: { [k: string]: number | null } | undefined;
  objects?: { [k: string]: Objects } | undefined;
  nested?: { [k: string]: { [k: string]: boolean } } | undefined;
  untyped?: { [k: string]: number } | undefined;
  closed?: Closed | undefined;
  nothing?: Nothing | undefined;
  named?: { [k: string]: string } | undefined;
  beside?: Beside | undefined;
  anyBeside?: AnyBeside | undefined;
};

/** @internal */
export const Case$: Schema<Case> = /* @__PURE__ */ schema<Case>({
  object: {
    any: { optional: { map: "any" } },
    empty: { optional: { map: "any" } },
    strings: { optional: { map: "string" } },
    nullables: { optional: { map: { nullable: "integer" } } },
    objects: { optional: { map: Objects$ } },
    nested: { optional: { map: { map: "boolean" } } },
    untyped: { optional: { map: "number" } },
    closed: { optional: Closed$ },
    nothing: { optional: Nothing$ },
    named: { optional: { map: "string" } },
    beside: { optional: Beside$ },
    anyBeside: { optional: AnyBeside$ },
  },
});

export function caseToJSON(case_: Case): string {
  return toJSON(Case$, case_);
}

export function caseFromJSON(
  jsonString: string,
): Result<Case, SDKValidationError> {
  return fromJSON(Case$, jsonString);
}
