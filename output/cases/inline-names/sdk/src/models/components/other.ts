import * as schema from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export type OtherCase = {
  id?: string | undefined;
};

/** @internal */
export const OtherCase$: schema.Schema<OtherCase> =
  /* @__PURE__ */ schema.object({
    id: { optional: "string" },
  });

export function otherCaseFromJSON(
  jsonString: string,
): schema.Result<OtherCase, schema.SDKValidationError> {
  return schema.fromJSON(OtherCase$, jsonString);
}

export type OtherTheTitle = {
  b?: string | undefined;
};

/** @internal */
export const OtherTheTitle$: schema.Schema<OtherTheTitle> =
  /* @__PURE__ */ schema.object({
    b: { optional: "string" },
  });

export function otherTheTitleFromJSON(
  jsonString: string,
): schema.Result<OtherTheTitle, schema.SDKValidationError> {
  return schema.fromJSON(OtherTheTitle$, jsonString);
}

export const OtherLevel = {
  Shallow: "shallow",
} as const;

export type OtherLevel = ClosedEnum<typeof OtherLevel>;

/** @internal */
export const OtherLevel$: schema.Schema<OtherLevel> =
  /* @__PURE__ */ schema.schema({ enum: OtherLevel });

export type Other = {
  case?: OtherCase | undefined;
  titled?: OtherTheTitle | undefined;
  level?: OtherLevel | undefined;
};

/** @internal */
export const Other$: schema.Schema<Other> = /* @__PURE__ */ schema.object({
  case: { optional: OtherCase$ },
  titled: { optional: OtherTheTitle$ },
  level: { optional: OtherLevel$ },
});

export function otherFromJSON(
  jsonString: string,
): schema.Result<Other, schema.SDKValidationError> {
  return schema.fromJSON(Other$, jsonString);
}
