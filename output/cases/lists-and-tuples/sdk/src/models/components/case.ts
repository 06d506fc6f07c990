import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";
import { Choices$ } from "./choices.js";
import { type Objects, Objects$ } from "./objects.js";
import { type Person, Person$ } from "./person.js";

export type Case = {
  strings?: Array<string> | undefined;
  nullables?: Array<string | null> | undefined;
  maybe?: Array<number> | null | undefined;
  lists?: Array<Array<number>> | undefined;
  any?: Array<any> | undefined;
  untyped?: Array<string> | undefined;
  objects?: Array<Objects> | undefined;
  choices?: Array<string | number> | undefined;
  pair?: [string, number] | undefined;
  open?: [string, ...Array<boolean>] | undefined;
  loose?: [string, ...Array<any>] | undefined;
  people?: Array<Person> | undefined;
};

/**
 * @internal
 */
export const Case$: Schema<Case> = /* @__PURE__ */ schema<Case>({
  object: {
    strings: { field: { list: "string" }, optional: true },
    nullables: { field: { list: { nullable: "string" } }, optional: true },
    maybe: { field: { nullable: { list: "integer" } }, optional: true },
    lists: { field: { list: { list: "number" } }, optional: true },
    any: { field: { list: "any" }, optional: true },
    untyped: { field: { list: "string" }, optional: true },
    objects: { field: { list: Objects$ }, optional: true },
    choices: { field: { list: Choices$ }, optional: true },
    pair: { field: { tuple: ["string", "integer"] }, optional: true },
    open: { field: { tuple: ["string"], rest: "boolean" }, optional: true },
    loose: { field: { tuple: ["string"], rest: "any" }, optional: true },
    people: { field: { list: Person$ }, optional: true },
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
