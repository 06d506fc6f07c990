import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";
import { type Items, Items$ } from "./items.js";
import { type Level, Level$ } from "./level.js";
import { type Other, Other$ } from "./other.js";
import { type Status, Status$ } from "./status.js";
import { type TheTitle, TheTitle$ } from "./thetitle.js";
import { type Values, Values$ } from "./values.js";
import { type Wrapped, Wrapped$ } from "./wrapped.js";

export type Case = {
  titled?: TheTitle | undefined;
  status?: Status | undefined;
  level?: Level | undefined;
  items?: Array<Items> | undefined;
  values?: { [k: string]: Values } | undefined;
  maybe?: Wrapped | null | undefined;
  other?: Other | undefined;
};

/**
 * @internal
 */
export const Case$: Schema<Case> = /* @__PURE__ */ schema<Case>({
  object: {
    titled: { field: TheTitle$, optional: true },
    status: { field: Status$, optional: true },
    level: { field: Level$, optional: true },
    items: { field: { list: Items$ }, optional: true },
    values: { field: { map: Values$ }, optional: true },
    maybe: { field: { nullable: Wrapped$ }, optional: true },
    other: { field: Other$, optional: true },
  },
});

export function caseFromJSON(
  jsonString: string,
): Result<Case, SDKValidationError> {
  return fromJSON(Case$, jsonString);
}
