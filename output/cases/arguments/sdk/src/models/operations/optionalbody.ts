import * as schema from "../../runtime/schema.js";
import { type Case, Case$ } from "../components/case.js";

export type OptionalBodyRequest = { id: string; case?: Case | undefined };

export const OptionalBodyRequest$: schema.Schema<OptionalBodyRequest> = /* @__PURE__ */ schema.object({
  id: "string",
  "case?": { shape: Case$, name: "Case" },
});

export function optionalBodyRequestToJSON(optionalBodyRequest: OptionalBodyRequest): string {
  return schema.toJSON<OptionalBodyRequest>(OptionalBodyRequest$, optionalBodyRequest);
}
