import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

/** The status of the response. */
export const PaymentServiceSessionStatus = { Succeeded: "succeeded", Failed: "failed" } as const;

/** The status of the response. */
export type PaymentServiceSessionStatus = ClosedEnum<typeof PaymentServiceSessionStatus>;

export const PaymentServiceSessionStatus$: schema.Schema<PaymentServiceSessionStatus> =
  /* @__PURE__ */ schema.closedEnum(PaymentServiceSessionStatus);
