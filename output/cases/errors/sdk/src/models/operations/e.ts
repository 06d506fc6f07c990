import * as schema from "../../runtime/schema.js";
import { type Bad, Bad$ } from "../components/bad.js";
import { type Lost, Lost$ } from "../components/lost.js";

/** Failed. */
export type EResponseBody = Bad | Lost;

export const EResponseBody$: schema.Schema<EResponseBody> = /* @__PURE__ */ schema.oneOf([Bad$, Lost$]);

export function eResponseBodyFromJSON(jsonString: string): schema.Result<EResponseBody> {
  return schema.fromJSON<EResponseBody>(EResponseBody$, jsonString);
}
