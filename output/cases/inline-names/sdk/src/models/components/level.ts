import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";
import { type LevelLevel, LevelLevel$ } from "./levellevel.js";

export type Level = {
  level?: LevelLevel | undefined;
};

/**
 * @internal
 */
export const Level$: Schema<Level> = /* @__PURE__ */ schema<Level>({
  object: {
    level: { field: LevelLevel$, optional: true },
  },
});

export function levelFromJSON(
  jsonString: string,
): Result<Level, SDKValidationError> {
  return fromJSON(Level$, jsonString);
}
