import * as schema from "../../runtime/schema.js";
import type { RFCDate } from "../../types/rfcdate.js";

export type ByAge = { minAge: number; bornAfter?: RFCDate | undefined };

export const ByAge$: schema.Schema<ByAge> = /* @__PURE__ */ schema.openSnakeObject({
  minAge: "integer",
  "bornAfter?": schema.date,
});

export function byAgeToJSON(byAge: ByAge): string {
  return schema.toJSON<ByAge>(ByAge$, byAge);
}

export function byAgeFromJSON(jsonString: string): schema.Result<ByAge> {
  return schema.fromJSON<ByAge>(ByAge$, jsonString);
}
