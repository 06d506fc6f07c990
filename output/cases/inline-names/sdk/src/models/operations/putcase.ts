import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const Sort = { Up: "up", Other: "other" } as const;

export type Sort = ClosedEnum<typeof Sort>;

export const Sort$: schema.Schema<Sort> = /* @__PURE__ */ schema.closedEnum(Sort);

export const Status = { Any: "any", Other: "other" } as const;

export type Status = ClosedEnum<typeof Status>;

export const Status$: schema.Schema<Status> = /* @__PURE__ */ schema.closedEnum(Status);

export type CaseFilter = { a?: string | undefined };

export const CaseFilter$: schema.Schema<CaseFilter> = /* @__PURE__ */ schema.openObject({
  "a?": "string",
});

export function caseFilterToJSON(caseFilter: CaseFilter): string {
  return schema.toJSON<CaseFilter>(CaseFilter$, caseFilter);
}

export const PutCaseRequestBodyStatus = { New: "new", Other: "other" } as const;

export type PutCaseRequestBodyStatus = ClosedEnum<typeof PutCaseRequestBodyStatus>;

export const PutCaseRequestBodyStatus$: schema.Schema<PutCaseRequestBodyStatus> =
  /* @__PURE__ */ schema.closedEnum(PutCaseRequestBodyStatus);

export type PutCaseRequestBody = { status?: PutCaseRequestBodyStatus | undefined };

export const PutCaseRequestBody$: schema.Schema<PutCaseRequestBody> = /* @__PURE__ */ schema.openObject({
  "status?": PutCaseRequestBodyStatus$,
});

export function putCaseRequestBodyToJSON(putCaseRequestBody: PutCaseRequestBody): string {
  return schema.toJSON<PutCaseRequestBody>(PutCaseRequestBody$, putCaseRequestBody);
}

export type MadeIt = { id?: string | undefined };

export const MadeIt$: schema.Schema<MadeIt> = /* @__PURE__ */ schema.openObject({
  "id?": "string",
});

export function madeItFromJSON(jsonString: string): schema.Result<MadeIt> {
  return schema.fromJSON<MadeIt>(MadeIt$, jsonString);
}

export type PutCaseRequest = {
  sort?: Sort | undefined;
  status?: Status | undefined;
  filter?: CaseFilter | undefined;
  requestBody?: PutCaseRequestBody | undefined;
};

export const PutCaseRequest$: schema.Schema<PutCaseRequest> = /* @__PURE__ */ schema.object({
  "sort?": Sort$,
  "status?": Status$,
  "filter?": CaseFilter$,
  "requestBody?": { shape: PutCaseRequestBody$, name: "RequestBody" },
});

export function putCaseRequestToJSON(putCaseRequest: PutCaseRequest): string {
  return schema.toJSON<PutCaseRequest>(PutCaseRequest$, putCaseRequest);
}
