import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";
import { type CaseNumber, CaseNumber$ } from "./casenumber.js";
import { type Closed, Closed$ } from "./closed.js";
import { type Level, Level$ } from "./level.js";
import { type List, List$ } from "./list.js";
import { type Mixed, Mixed$ } from "./mixed.js";
import { type Named, Named$ } from "./named.js";
import { type Odd, Odd$ } from "./odd.js";
import { type Open, Open$ } from "./open.js";
import { type OpenNumber, OpenNumber$ } from "./opennumber.js";
import { type Single, Single$ } from "./single.js";
import { type Untyped, Untyped$ } from "./untyped.js";
import { type WithNull, WithNull$ } from "./withnull.js";

export type Case = {
  closed?: Closed | undefined;
  open?: Open | undefined;
  number?: CaseNumber | undefined;
  openNumber?: OpenNumber | undefined;
  withNull?: WithNull | null | undefined;
  untyped?: Untyped | undefined;
  flags?: boolean | undefined;
  mixed?: Mixed | undefined;
  odd?: Odd | undefined;
  named?: Named | undefined;
  single?: Single | undefined;
  list?: Array<List> | undefined;
  shared?: Level | undefined;
};

/**
 * @internal
 */
export const Case$: Schema<Case> = /* @__PURE__ */ schema<Case>({
  object: {
    closed: { field: Closed$, optional: true },
    open: { field: Open$, optional: true },
    number: { field: CaseNumber$, optional: true },
    openNumber: { field: OpenNumber$, optional: true },
    withNull: { field: { nullable: WithNull$ }, optional: true },
    untyped: { field: Untyped$, optional: true },
    flags: { field: "boolean", optional: true },
    mixed: { field: Mixed$, optional: true },
    odd: { field: Odd$, optional: true },
    named: { field: Named$, optional: true },
    single: { field: Single$, optional: true },
    list: { field: { list: List$ }, optional: true },
    shared: { field: Level$, optional: true },
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
