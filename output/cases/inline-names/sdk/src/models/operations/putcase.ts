import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export const Sort = {
  Up: "up",
} as const;

export type Sort = ClosedEnum<typeof Sort>;

/** @internal */
export const Sort$: Schema<Sort> = /* @__PURE__ */ schema<Sort>({ enum: Sort });

export const Status = {
  Any: "any",
} as const;

export type Status = ClosedEnum<typeof Status>;

/** @internal */
export const Status$: Schema<Status> = /* @__PURE__ */ schema<Status>({
  enum: Status,
});

export type CaseFilter = {
  a?: string | undefined;
};

/** @internal */
export const CaseFilter$: Schema<CaseFilter> =
  /* @__PURE__ */ schema<CaseFilter>({
    object: {
      a: { optional: "string" },
    },
  });

export function caseFilterToJSON(caseFilter: CaseFilter): string {
  return toJSON(CaseFilter$, caseFilter);
}

export const PutCaseRequestBodyStatus = {
  New: "new",
} as const;

export type PutCaseRequestBodyStatus = ClosedEnum<
  typeof PutCaseRequestBodyStatus
>;

/** @internal */
export const PutCaseRequestBodyStatus$: Schema<PutCaseRequestBodyStatus> =
  /* @__PURE__ */ schema<PutCaseRequestBodyStatus>({
    enum: PutCaseRequestBodyStatus,
  });

export type PutCaseRequestBody = {
  status?: PutCaseRequestBodyStatus | undefined;
};

/** @internal */
export const PutCaseRequestBody$: Schema<PutCaseRequestBody> =
  /* @__PURE__ */ schema<PutCaseRequestBody>({
    object: {
      status: { optional: PutCaseRequestBodyStatus$ },
    },
  });

export function putCaseRequestBodyToJSON(
  putCaseRequestBody: PutCaseRequestBody,
): string {
  return toJSON(PutCaseRequestBody$, putCaseRequestBody);
}

export type PutCaseMadeIt = {
  id?: string | undefined;
};

/** @internal */
export const PutCaseMadeIt$: Schema<PutCaseMadeIt> =
  /* @__PURE__ */ schema<PutCaseMadeIt>({
    object: {
      id: { optional: "string" },
    },
  });

export function putCaseMadeItFromJSON(
  jsonString: string,
): Result<PutCaseMadeIt, SDKValidationError> {
  return fromJSON(PutCaseMadeIt$, jsonString);
}

export type PutCaseRequest = {
  sort?: Sort | undefined;
  status?: Status | undefined;
  filter?: CaseFilter | undefined;
  requestBody?: PutCaseRequestBody | undefined;
};

/** @internal */
export const PutCaseRequest$: Schema<PutCaseRequest> =
  /* @__PURE__ */ schema<PutCaseRequest>({
    object: {
      sort: { optional: Sort$ },
      status: { optional: Status$ },
      filter: { optional: CaseFilter$ },
      requestBody: { optional: PutCaseRequestBody$, name: "RequestBody" },
    },
  });

export function putCaseRequestToJSON(putCaseRequest: PutCaseRequest): string {
  return toJSON(PutCaseRequest$, putCaseRequest);
}
