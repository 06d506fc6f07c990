import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";
import type { DateModel } from "./datemodel.js";

export const Level = { Low: "low", High: "high" } as const;

export type Level = ClosedEnum<typeof Level>;

export const Level$: schema.Schema<Level> = /* @__PURE__ */ schema.closedEnum(Level);

export type Parts = { x?: any | undefined };

export const Parts$: schema.Schema<Parts> = /* @__PURE__ */ schema.openObject({
  "x?": "any",
});

export function partsFromJSON(jsonString: string): schema.Result<Parts> {
  return schema.fromJSON<Parts>(Parts$, jsonString);
}

export type Either = any | string;

export const Either$: schema.Schema<Either> = /* @__PURE__ */ schema.oneOf(["any", "string"]);

export function eitherFromJSON(jsonString: string): schema.Result<Either> {
  return schema.fromJSON<Either>(Either$, jsonString);
}

export type Case = {
  level?: Level | undefined;
  conflict?: number | undefined;
  ring?: any | undefined;
  self?: any | undefined;
  empty?: any | undefined;
  date?: DateModel | undefined;
  list?: Array<any> | undefined;
  parts?: Parts | undefined;
  either?: any | string | undefined;
  number?: any | undefined;
};

export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.openObject({
  "level?": Level$,
  "conflict?": "integer",
  "ring?": "any",
  "self?": "any",
  "empty?": "any",
  "date?": { shape: schema.anyMap, name: "Date" },
  "list?": { list: "any" },
  "parts?": Parts$,
  "either?": Either$,
  "number?": "any",
});

export function caseFromJSON(jsonString: string): schema.Result<Case> {
  return schema.fromJSON<Case>(Case$, jsonString);
}
