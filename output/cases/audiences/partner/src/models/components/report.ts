import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const ReportStatus = { Draft: "draft", Final: "final" } as const;

export type ReportStatus = ClosedEnum<typeof ReportStatus>;

export const ReportStatus$: schema.Schema<ReportStatus> = /* @__PURE__ */ schema.closedEnum(ReportStatus);

export type Report = { orders: number; status?: ReportStatus | undefined };

export const Report$: schema.Schema<Report> = /* @__PURE__ */ schema.openObject({
  orders: "integer",
  "status?": ReportStatus$,
});

export function reportFromJSON(jsonString: string): schema.Result<Report> {
  return schema.fromJSON<Report>(Report$, jsonString);
}
