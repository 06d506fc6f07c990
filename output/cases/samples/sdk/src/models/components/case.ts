import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { RFCDate } from "../../types/rfcdate.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";
import { Choice$ } from "./choice.js";
import { type Level, Level$ } from "./level.js";

export type Case = {
  id: string;
  count?: number | undefined;
  above?: number | undefined;
  short?: string | undefined;
  long?: string | undefined;
  mail?: string | undefined;
  at?: Date | undefined;
  on?: RFCDate | undefined;
  wrong?: number | undefined;
  level?: Level | undefined;
  list?: Array<Case> | undefined;
  one?: Case | undefined;
  map?: { [k: string]: boolean } | undefined;
  any?: any | undefined;
  pair?: [string, number] | undefined;
  choice?: number | string | undefined;
  sentence?: string | undefined;
};

/**
 * @internal
 */
export const Case$: Schema<Case> = /* @__PURE__ */ schema<Case>({
  object: {
    id: "string",
    count: { field: "integer", optional: true },
    above: { field: "number", optional: true },
    short: { field: "string", optional: true },
    long: { field: "string", optional: true },
    mail: { field: "string", optional: true },
    at: { field: "date-time", optional: true },
    on: { field: "date", optional: true },
    wrong: { field: "integer", optional: true },
    level: { field: Level$, optional: true },
    list: { field: { list: () => Case$ }, optional: true },
    one: { field: () => Case$, optional: true },
    map: { field: { map: "boolean" }, optional: true },
    any: { field: "any", optional: true },
    pair: { field: { tuple: ["string", "integer"] }, optional: true },
    choice: { field: Choice$, optional: true },
    sentence: { field: "string", optional: true },
  },
});

export function caseFromJSON(
  jsonString: string,
): Result<Case, SDKValidationError> {
  return fromJSON(Case$, jsonString);
}
