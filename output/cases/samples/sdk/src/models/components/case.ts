import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";
import type { Result } from "../../types/fp.js";
import type { RFCDate } from "../../types/rfcdate.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export const Level = {
  Low: "low",
  High: "high",
} as const;

export type Level = ClosedEnum<typeof Level>;

/** @internal */
export const Level$: Schema<Level> = /* @__PURE__ */ schema<Level>({
  enum: Level,
});

export type Choice = number | string;

/** @internal */
export const Choice$: Schema<Choice> = /* @__PURE__ */ schema<Choice>({
  union: ["integer", "string"],
});

export function choiceFromJSON(
  jsonString: string,
): Result<Choice, SDKValidationError> {
  return fromJSON(Choice$, jsonString);
}

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

/** @internal */
export const Case$: Schema<Case> = /* @__PURE__ */ schema<Case>({
  object: {
    id: "string",
    count: { optional: "integer" },
    above: { optional: "number" },
    short: { optional: "string" },
    long: { optional: "string" },
    mail: { optional: "string" },
    at: { optional: "date-time" },
    on: { optional: "date" },
    wrong: { optional: "integer" },
    level: { optional: Level$ },
    list: { optional: { list: () => Case$ } },
    one: { optional: () => Case$ },
    map: { optional: { map: "boolean" } },
    any: { optional: "any" },
    pair: { optional: { tuple: ["string", "integer"] } },
    choice: { optional: Choice$ },
    sentence: { optional: "string" },
  },
});

export function caseFromJSON(
  jsonString: string,
): Result<Case, SDKValidationError> {
  return fromJSON(Case$, jsonString);
}
