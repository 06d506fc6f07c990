import * as schema from "../../runtime/schema.js";
import { type Case, Case$ } from "../components/case.js";

export type SeveralRequestBody = string | Case;

export const SeveralRequestBody$: schema.Schema<SeveralRequestBody> = /* @__PURE__ */ schema.oneOf(["string", Case$]);

export function severalRequestBodyToJSON(severalRequestBody: SeveralRequestBody): string {
  return schema.toJSON<SeveralRequestBody>(SeveralRequestBody$, severalRequestBody);
}
