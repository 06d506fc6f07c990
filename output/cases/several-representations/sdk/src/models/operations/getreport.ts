import * as schema from "../../runtime/schema.js";

export type GetReportRequest = { id: string };

export const GetReportRequest$: schema.Schema<GetReportRequest> = /* @__PURE__ */ schema.object({
  id: "string",
});

export function getReportRequestToJSON(getReportRequest: GetReportRequest): string {
  return schema.toJSON<GetReportRequest>(GetReportRequest$, getReportRequest);
}
