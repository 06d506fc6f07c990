import { type Schema, schema, toJSON } from "../../lib/schema.js";
import {
  type PutCaseRequestBodyStatus,
  PutCaseRequestBodyStatus$,
} from "./putcaserequestbodystatus.js";

export type PutCaseRequestBody = {
  status?: PutCaseRequestBodyStatus | undefined;
};

/**
 * @internal
 */
export const PutCaseRequestBody$: Schema<PutCaseRequestBody> =
  /* @__PURE__ */ schema<PutCaseRequestBody>({
    object: {
      status: { field: PutCaseRequestBodyStatus$, optional: true },
    },
  });

export function putCaseRequestBodyToJSON(
  putCaseRequestBody: PutCaseRequestBody,
): string {
  return toJSON(PutCaseRequestBody$, putCaseRequestBody);
}
