import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import { type Bad, Bad$ } from "../components/bad.js";
import { type Lost, Lost$ } from "../components/lost.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

/** Failed. */
export type EResponseBody = Bad | Lost;

/** @internal */
export const EResponseBody$: Schema<EResponseBody> =
  /* @__PURE__ */ schema<EResponseBody>({ union: [Bad$, Lost$] });

export function eResponseBodyFromJSON(
  jsonString: string,
): Result<EResponseBody, SDKValidationError> {
  return fromJSON(EResponseBody$, jsonString);
}
