import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";
import { type Other, Other$ } from "./other.js";

export type TheTitle = {
  a?: string | undefined;
};

/** @internal */
export const TheTitle$: Schema<TheTitle> = /* @__PURE__ */ schema<TheTitle>({
  object: {
    a: { optional: "string" },
  },
});

export function theTitleFromJSON(
  jsonString: string,
): Result<TheTitle, SDKValidationError> {
  return fromJSON(TheTitle$, jsonString);
}

export const Status = {
  Done: "done",
} as const;

export type Status = ClosedEnum<typeof Status>;

/** @internal */
export const Status$: Schema<Status> = /* @__PURE__ */ schema<Status>({
  enum: Status,
});

export const LevelLevelLevel = {
  Deep: "deep",
} as const;

export type LevelLevelLevel = ClosedEnum<typeof LevelLevelLevel>;

/** @internal */
export const LevelLevelLevel$: Schema<LevelLevelLevel> =
  /* @__PURE__ */ schema<LevelLevelLevel>({ enum: LevelLevelLevel });

export type LevelLevel = {
  level?: LevelLevelLevel | undefined;
};

/** @internal */
export const LevelLevel$: Schema<LevelLevel> =
  /* @__PURE__ */ schema<LevelLevel>({
    object: {
      level: { optional: LevelLevelLevel$ },
    },
  });

export function levelLevelFromJSON(
  jsonString: string,
): Result<LevelLevel, SDKValidationError> {
  return fromJSON(LevelLevel$, jsonString);
}

export type Level = {
  level?: LevelLevel | undefined;
};

/** @internal */
export const Level$: Schema<Level> = /* @__PURE__ */ schema<Level>({
  object: {
    level: { optional: LevelLevel$ },
  },
});

export function levelFromJSON(
  jsonString: string,
): Result<Level, SDKValidationError> {
  return fromJSON(Level$, jsonString);
}

export type Items = {
  id?: string | undefined;
};

/** @internal */
export const Items$: Schema<Items> = /* @__PURE__ */ schema<Items>({
  object: {
    id: { optional: "string" },
  },
});

export function itemsFromJSON(
  jsonString: string,
): Result<Items, SDKValidationError> {
  return fromJSON(Items$, jsonString);
}

export type Values = {
  id?: string | undefined;
};

/** @internal */
export const Values$: Schema<Values> = /* @__PURE__ */ schema<Values>({
  object: {
    id: { optional: "string" },
  },
});

export function valuesFromJSON(
  jsonString: string,
): Result<Values, SDKValidationError> {
  return fromJSON(Values$, jsonString);
}

export type Wrapped = {
  id?: string | undefined;
};

/** @internal */
export const Wrapped$: Schema<Wrapped> = /* @__PURE__ */ schema<Wrapped>({
  object: {
    id: { optional: "string" },
  },
});

export function wrappedFromJSON(
  jsonString: string,
): Result<Wrapped, SDKValidationError> {
  return fromJSON(Wrapped$, jsonString);
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
export const Case$: Schema<Case> = /* @__PURE__ */ schema<Case>({
  object: {
    titled: { optional: TheTitle$ },
    status: { optional: Status$ },
    level: { optional: Level$ },
    items: { optional: { list: Items$ } },
    values: { optional: { map: Values$ } },
    maybe: { optional: { nullable: Wrapped$ } },
    other: { optional: Other$ },
  },
});

export function caseFromJSON(
  jsonString: string,
): Result<Case, SDKValidationError> {
  return fromJSON(Case$, jsonString);
}
