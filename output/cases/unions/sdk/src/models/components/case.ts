import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";
import type { CaseOne } from "./caseone.js";
import { type Cat, Cat$ } from "./cat.js";
import { Choice$ } from "./choice.js";
import type { Dog } from "./dog.js";
import { type Either, Either$ } from "./either.js";
import type { Left } from "./left.js";
import { Lists$ } from "./lists.js";
import { Maybe$ } from "./maybe.js";
import { Mixed$ } from "./mixed.js";
import type { One } from "./one.js";
import { Owner$ } from "./owner.js";
import { type Pet, Pet$ } from "./pet.js";
import type { Two } from "./two.js";
import { Types$ } from "./types.js";
import { TypesOrNull$ } from "./typesornull.js";
import { Unnamed$ } from "./unnamed.js";
import { When$ } from "./when.js";

export type Case = {
  owner: Dog | Cat;
  pet?: Pet | undefined;
  maybePet?: Pet | null | undefined;
  maybe?: string | number | null | undefined;
  types?: string | number | boolean | undefined;
  typesOrNull?: string | Array<number> | null | undefined;
  same?: string | undefined;
  when?: Date | string | undefined;
  one?: Cat | undefined;
  unnamed?: Two | One | undefined;
  titled?: Left | Array<string> | undefined;
  lists?: Array<string> | Array<Cat> | undefined;
  either?: Either | undefined;
  mixed?: CaseOne | { [k: string]: any } | undefined;
  nothing?: any | undefined;
};

/**
 * @internal
 */
export const Case$: Schema<Case> = /* @__PURE__ */ schema<Case>({
  object: {
    owner: Owner$,
    pet: { field: Pet$, optional: true },
    maybePet: { field: { nullable: Pet$ }, optional: true },
    maybe: { field: { nullable: Maybe$ }, optional: true },
    types: { field: Types$, optional: true },
    typesOrNull: { field: { nullable: TypesOrNull$ }, optional: true },
    same: { field: "string", optional: true },
    when: { field: When$, optional: true },
    one: { field: Cat$, optional: true },
    unnamed: { field: Unnamed$, optional: true },
    titled: { field: Choice$, optional: true },
    lists: { field: Lists$, optional: true },
    either: { field: Either$, optional: true },
    mixed: { field: Mixed$, optional: true },
    nothing: { field: "any", optional: true },
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
