import * as schema from "../../runtime/schema.js";

export type ListReportsResponseBody = { next?: string | undefined };

export const ListReportsResponseBody$: schema.Schema<ListReportsResponseBody> = /* @__PURE__ */ schema.openObject({
  "next?": "string",
});

export function listReportsResponseBodyFromJSON(jsonString: string): schema.Result<ListReportsResponseBody> {
  return schema.fromJSON<ListReportsResponseBody>(ListReportsResponseBody$, jsonString);
}

export type ListReportsRequest = { cursor?: string | undefined };

export const ListReportsRequest$: schema.Schema<ListReportsRequest> = /* @__PURE__ */ schema.object({
  "cursor?": "string",
});

export function listReportsRequestToJSON(listReportsRequest: ListReportsRequest): string {
  return schema.toJSON<ListReportsRequest>(ListReportsRequest$, listReportsRequest);
}

export type ListReportsResponse = { result: ListReportsResponseBody };

export const ListReportsResponse$: schema.Schema<ListReportsResponse> = /* @__PURE__ */ schema.object({
  result: ListReportsResponseBody$,
});

export function listReportsResponseFromJSON(jsonString: string): schema.Result<ListReportsResponse> {
  return schema.fromJSON<ListReportsResponse>(ListReportsResponse$, jsonString);
}
