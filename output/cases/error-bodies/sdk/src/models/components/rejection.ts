import * as schema from "../../runtime/schema.js";
import { type Fault, Fault$ } from "./fault.js";
import { type Reason, Reason$ } from "./reason.js";

export type Rejection = Fault | Reason;

export const Rejection$: schema.Schema<Rejection> = /* @__PURE__ */ schema.oneOf([Fault$, Reason$]);

export function rejectionFromJSON(jsonString: string): schema.Result<Rejection> {
  return schema.fromJSON<Rejection>(Rejection$, jsonString);
}
