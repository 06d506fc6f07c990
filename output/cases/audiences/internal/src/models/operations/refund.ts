import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const Status = { Partial: "partial", Full: "full" } as const;

export type Status = ClosedEnum<typeof Status>;

export const Status$: schema.Schema<Status> = /* @__PURE__ */ schema.closedEnum(Status);

export type RefundRequestBody = { order: string; status: Status };

export const RefundRequestBody$: schema.Schema<RefundRequestBody> = /* @__PURE__ */ schema.openObject({
  order: "string",
  status: Status$,
});

export function refundRequestBodyToJSON(refundRequestBody: RefundRequestBody): string {
  return schema.toJSON<RefundRequestBody>(RefundRequestBody$, refundRequestBody);
}
