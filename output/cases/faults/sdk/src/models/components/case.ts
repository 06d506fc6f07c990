import * as schema from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";
import { type DateModel, DateModel$ } from "./datemodel.js";

export const Level = { Low: "low", High: "high" } as const;

export type Level = ClosedEnum<typeof Level>;

export const Level$: schema.Schema<Level> = /* @__PURE__ */ schema.schema({
  enum: Level,
});

export type Case = {
  level?: Level | undefined;
  conflict?: number | undefined;
  ring?: any | undefined;
  self?: any | undefined;
  empty?: any | undefined;
  date?: DateModel | undefined;
};

export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.object({
  "level?": Level$,
  "conflict?": "integer",
  "ring? self? empty?": "any",
  "date?": { field: DateModel$, name: "Date" },
});

export function caseFromJSON(jsonString: string): schema.Result<Case> {
  return schema.fromJSON(Case$, jsonString);
}
