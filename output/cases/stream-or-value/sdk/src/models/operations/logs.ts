import * as schema from "../../runtime/schema.js";

export type LogsRequest = { id: string; stream?: boolean | undefined; limit?: number | undefined };

export const LogsRequest$: schema.Schema<LogsRequest> = /* @__PURE__ */ schema.object({
  id: "string",
  "stream?": "boolean",
  "limit?": "integer",
});

export function logsRequestToJSON(logsRequest: LogsRequest): string {
  return schema.toJSON<LogsRequest>(LogsRequest$, logsRequest);
}
