import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";
import { type OtherCase, OtherCase$ } from "./othercase.js";
import { type OtherLevel, OtherLevel$ } from "./otherlevel.js";
import { type OtherTheTitle, OtherTheTitle$ } from "./otherthetitle.js";

export type Other = {
  case?: OtherCase | undefined;
  titled?: OtherTheTitle | undefined;
  level?: OtherLevel | undefined;
};

/**
 * @internal
 */
export const Other$: Schema<Other> = /* @__PURE__ */ schema<Other>({
  object: {
    case: { field: OtherCase$, optional: true },
    titled: { field: OtherTheTitle$, optional: true },
    level: { field: OtherLevel$, optional: true },
  },
});

export function otherFromJSON(
  jsonString: string,
): Result<Other, SDKValidationError> {
  return fromJSON(Other$, jsonString);
}
