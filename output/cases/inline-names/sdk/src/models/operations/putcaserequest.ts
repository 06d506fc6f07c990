import { type Schema, schema, toJSON } from "../../lib/schema.js";
import { type CaseFilter, CaseFilter$ } from "./casefilter.js";
import {
  type PutCaseRequestBody,
  PutCaseRequestBody$,
} from "./putcaserequestbody.js";
import { type Sort, Sort$ } from "./sort.js";
import { type Status, Status$ } from "./status.js";

export type PutCaseRequest = {
  sort?: Sort | undefined;
  status?: Status | undefined;
  filter?: CaseFilter | undefined;
  requestBody?: PutCaseRequestBody | undefined;
};

/**
 * @internal
 */
export const PutCaseRequest$: Schema<PutCaseRequest> =
  /* @__PURE__ */ schema<PutCaseRequest>({
    object: {
      sort: { field: Sort$, optional: true },
      status: { field: Status$, optional: true },
      filter: { field: CaseFilter$, optional: true },
      requestBody: {
        field: PutCaseRequestBody$,
        name: "RequestBody",
        optional: true,
      },
    },
  });

export function putCaseRequestToJSON(putCaseRequest: PutCaseRequest): string {
  return toJSON(PutCaseRequest$, putCaseRequest);
}
