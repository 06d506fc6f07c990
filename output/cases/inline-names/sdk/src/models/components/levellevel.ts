import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";
import { type LevelLevelLevel, LevelLevelLevel$ } from "./levellevellevel.js";

export type LevelLevel = {
  level?: LevelLevelLevel | undefined;
};

/**
 * @internal
 */
export const LevelLevel$: Schema<LevelLevel> =
  /* @__PURE__ */ schema<LevelLevel>({
    object: {
      level: { field: LevelLevelLevel$, optional: true },
    },
  });

export function levelLevelFromJSON(
  jsonString: string,
): Result<LevelLevel, SDKValidationError> {
  return fromJSON(LevelLevel$, jsonString);
}
