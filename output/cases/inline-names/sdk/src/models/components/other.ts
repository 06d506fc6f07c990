import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type OtherCase = {
  id?: string | undefined;
};

/** @internal */
export const OtherCase$: Schema<OtherCase> = /* @__PURE__ */ schema<OtherCase>({
  object: {
    id: { optional: "string" },
  },
});

export function otherCaseFromJSON(
  jsonString: string,
): Result<OtherCase, SDKValidationError> {
  return fromJSON(OtherCase$, jsonString);
}

export type OtherTheTitle = {
  b?: string | undefined;
};

/** @internal */
export const OtherTheTitle$: Schema<OtherTheTitle> =
  /* @__PURE__ */ schema<OtherTheTitle>({
    object: {
      b: { optional: "string" },
    },
  });

export function otherTheTitleFromJSON(
  jsonString: string,
): Result<OtherTheTitle, SDKValidationError> {
  return fromJSON(OtherTheTitle$, jsonString);
}

export const OtherLevel = {
  Shallow: "shallow",
} as const;

export type OtherLevel = ClosedEnum<typeof OtherLevel>;

/** @internal */
export const OtherLevel$: Schema<OtherLevel> =
  /* @__PURE__ */ schema<OtherLevel>({ enum: OtherLevel });

export type Other = {
  case?: OtherCase | undefined;
  titled?: OtherTheTitle | undefined;
  level?: OtherLevel | undefined;
};

/** @internal */
export const Other$: Schema<Other> = /* @__PURE__ */ schema<Other>({
  object: {
    case: { optional: OtherCase$ },
    titled: { optional: OtherTheTitle$ },
    level: { optional: OtherLevel$ },
  },
});

export function otherFromJSON(
  jsonString: string,
): Result<Other, SDKValidationError> {
  return fromJSON(Other$, jsonString);
}
