import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";
import { type DateModel, DateModel$ } from "./datemodel.js";
import { type Level, Level$ } from "./level.js";

export type Case = {
  level?: Level | undefined;
  conflict?: number | undefined;
  ring?: any | undefined;
  self?: any | undefined;
  empty?: any | undefined;
  date?: DateModel | undefined;
};

/**
 * @internal
 */
export const Case$: Schema<Case> = /* @__PURE__ */ schema<Case>({
  object: {
    level: { field: Level$, optional: true },
    conflict: { field: "integer", optional: true },
    ring: { field: "any", optional: true },
    self: { field: "any", optional: true },
    empty: { field: "any", optional: true },
    date: { field: DateModel$, name: "Date", optional: true },
  },
});

export function caseFromJSON(
  jsonString: string,
): Result<Case, SDKValidationError> {
  return fromJSON(Case$, jsonString);
}
