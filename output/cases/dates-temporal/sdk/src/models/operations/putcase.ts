import * as schema from "../../runtime/schema.js";
import { instant, plainDate } from "../../runtime/schema/temporal.js";
import { type Case, Case$ } from "../components/case.js";
import type { Temporal } from "temporal-spec";

export type PutCaseRequest = { on: Temporal.PlainDate; since?: Temporal.Instant | undefined; case: Case };

export const PutCaseRequest$: schema.Schema<PutCaseRequest> = /* @__PURE__ */ schema.object({
  on: plainDate,
  "since?": instant,
  case: { shape: Case$, name: "Case" },
});

export function putCaseRequestToJSON(putCaseRequest: PutCaseRequest): string {
  return schema.toJSON<PutCaseRequest>(PutCaseRequest$, putCaseRequest);
}

export type PutCaseResponseHeaders = { lastModified: Temporal.Instant };

export const PutCaseResponseHeaders$: schema.Schema<PutCaseResponseHeaders> = /* @__PURE__ */ schema.object({
  lastModified: { shape: instant, name: "Last-Modified" },
});
