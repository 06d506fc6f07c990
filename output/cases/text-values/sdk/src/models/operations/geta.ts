import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";
import { type Version, Version$ } from "../components/version.js";

export const Step = { _1: 1, _2: 2 } as const;

export type Step = ClosedEnum<typeof Step>;

export const Step$: schema.Schema<Step> = /* @__PURE__ */ schema.closedEnum(Step);

export type GetARequest = { version?: Version | undefined; step?: Step | undefined };

export const GetARequest$: schema.Schema<GetARequest> = /* @__PURE__ */ schema.object({
  "version?": Version$,
  "step?": Step$,
});

export function getARequestToJSON(getARequest: GetARequest): string {
  return schema.toJSON<GetARequest>(GetARequest$, getARequest);
}
