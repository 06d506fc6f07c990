import * as schema from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";
import { type Other, Other$ } from "./other.js";

export type TheTitle = {
  a?: string | undefined;
};

/** @internal */
export const TheTitle$: schema.Schema<TheTitle> = /* @__PURE__ */ schema.object(
  {
    a: { optional: "string" },
  },
);

export function theTitleFromJSON(
  jsonString: string,
): schema.Result<TheTitle, schema.SDKValidationError> {
  return schema.fromJSON(TheTitle$, jsonString);
}

export const Status = {
  Done: "done",
} as const;

export type Status = ClosedEnum<typeof Status>;

/** @internal */
export const Status$: schema.Schema<Status> = /* @__PURE__ */ schema.schema({
  enum: Status,
});

export const LevelLevelLevel = {
  Deep: "deep",
} as const;

export type LevelLevelLevel = ClosedEnum<typeof LevelLevelLevel>;

/** @internal */
export const LevelLevelLevel$: schema.Schema<LevelLevelLevel> =
  /* @__PURE__ */ schema.schema({ enum: LevelLevelLevel });

export type LevelLevel = {
  level?: LevelLevelLevel | undefined;
};

/** @internal */
export const LevelLevel$: schema.Schema<LevelLevel> =
  /* @__PURE__ */ schema.object({
    level: { optional: LevelLevelLevel$ },
  });

export function levelLevelFromJSON(
  jsonString: string,
): schema.Result<LevelLevel, schema.SDKValidationError> {
  return schema.fromJSON(LevelLevel$, jsonString);
}

export type Level = {
  level?: LevelLevel | undefined;
};

/** @internal */
export const Level$: schema.Schema<Level> = /* @__PURE__ */ schema.object({
  level: { optional: LevelLevel$ },
});

export function levelFromJSON(
  jsonString: string,
): schema.Result<Level, schema.SDKValidationError> {
  return schema.fromJSON(Level$, jsonString);
}

export type Items = {
  id?: string | undefined;
};

/** @internal */
export const Items$: schema.Schema<Items> = /* @__PURE__ */ schema.object({
  id: { optional: "string" },
});

export function itemsFromJSON(
  jsonString: string,
): schema.Result<Items, schema.SDKValidationError> {
  return schema.fromJSON(Items$, jsonString);
}

export type Values = {
  id?: string | undefined;
};

/** @internal */
export const Values$: schema.Schema<Values> = /* @__PURE__ */ schema.object({
  id: { optional: "string" },
});

export function valuesFromJSON(
  jsonString: string,
): schema.Result<Values, schema.SDKValidationError> {
  return schema.fromJSON(Values$, jsonString);
}

export type Wrapped = {
  id?: string | undefined;
};

/** @internal */
export const Wrapped$: schema.Schema<Wrapped> = /* @__PURE__ */ schema.object({
  id: { optional: "string" },
});

export function wrappedFromJSON(
  jsonString: string,
): schema.Result<Wrapped, schema.SDKValidationError> {
  return schema.fromJSON(Wrapped$, jsonString);
}

export type Case = {
  titled?: TheTitle | undefined;
  status?: Status | undefined;
  level?: Level | undefined;
  items?: Array<Items> | undefined;
  values?: { [k: string]: Values } | undefined;
  maybe?: Wrapped | null | undefined;
  other?: Other | undefined;
};

/** @internal */
export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.object({
  titled: { optional: TheTitle$ },
  status: { optional: Status$ },
  level: { optional: Level$ },
  items: { optional: { list: Items$ } },
  values: { optional: { map: Values$ } },
  maybe: { optional: { nullable: Wrapped$ } },
  other: { optional: Other$ },
});

export function caseFromJSON(
  jsonString: string,
): schema.Result<Case, schema.SDKValidationError> {
  return schema.fromJSON(Case$, jsonString);
}
