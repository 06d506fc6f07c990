import * as schema from "../../runtime/schema.js";
import { type Fault, Fault$ } from "../components/fault.js";

/** A union. */
export type GetFeatureResponseBody = Fault | string;

export const GetFeatureResponseBody$: schema.Schema<GetFeatureResponseBody> = /* @__PURE__ */ schema.oneOf([
  Fault$,
  "string",
]);

export function getFeatureResponseBodyFromJSON(jsonString: string): schema.Result<GetFeatureResponseBody> {
  return schema.fromJSON<GetFeatureResponseBody>(GetFeatureResponseBody$, jsonString);
}
