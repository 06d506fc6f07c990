import * as schema from "../../runtime/schema.js";
import { type Report, Report$ } from "./report.js";

export type ReportReady = { type: "report.ready"; report: Report };

export const ReportReady$: schema.Schema<ReportReady> = /* @__PURE__ */ schema.openObject({
  type: { literal: "report.ready" },
  report: Report$,
});

export function reportReadyFromJSON(jsonString: string): schema.Result<ReportReady> {
  return schema.fromJSON<ReportReady>(ReportReady$, jsonString);
}
