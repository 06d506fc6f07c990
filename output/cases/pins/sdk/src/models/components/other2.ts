import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";
import { type Other, Other$ } from "./other.js";

export const Status = { B: "b", Z: "z" } as const;

export type Status = ClosedEnum<typeof Status>;

export const Status$: schema.Schema<Status> = /* @__PURE__ */ schema.closedEnum(Status);

export type Other2 = { status?: Status | undefined; third?: Other | undefined };

export const Other2$: schema.Schema<Other2> = /* @__PURE__ */ schema.openObject({
  "status?": Status$,
  "third?": Other$,
});

export function other2FromJSON(jsonString: string): schema.Result<Other2> {
  return schema.fromJSON<Other2>(Other2$, jsonString);
}
