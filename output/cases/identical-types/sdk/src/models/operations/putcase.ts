import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const SortBy = { Name: "name", Age: "age" } as const;

export type SortBy = ClosedEnum<typeof SortBy>;

export const SortBy$: schema.Schema<SortBy> = /* @__PURE__ */ schema.closedEnum(SortBy);

export type Home = { lat?: number | undefined; lng?: number | undefined };

export const Home$: schema.Schema<Home> = /* @__PURE__ */ schema.openObject({
  "lat?": "number",
  "lng?": "number",
});

export function homeToJSON(home: Home): string {
  return schema.toJSON<Home>(Home$, home);
}

export type PutCaseRequestBody = { home?: Home | undefined; work?: Home | undefined };

export const PutCaseRequestBody$: schema.Schema<PutCaseRequestBody> = /* @__PURE__ */ schema.openObject({
  "home?": Home$,
  "work?": Home$,
});

export function putCaseRequestBodyToJSON(putCaseRequestBody: PutCaseRequestBody): string {
  return schema.toJSON<PutCaseRequestBody>(PutCaseRequestBody$, putCaseRequestBody);
}

export type PutCaseRequest = {
  sortBy?: SortBy | undefined;
  thenBy?: SortBy | undefined;
  requestBody: PutCaseRequestBody;
};

export const PutCaseRequest$: schema.Schema<PutCaseRequest> = /* @__PURE__ */ schema.snakeObject({
  "sortBy?": SortBy$,
  "thenBy?": SortBy$,
  requestBody: { shape: PutCaseRequestBody$, name: "RequestBody" },
});

export function putCaseRequestToJSON(putCaseRequest: PutCaseRequest): string {
  return schema.toJSON<PutCaseRequest>(PutCaseRequest$, putCaseRequest);
}
