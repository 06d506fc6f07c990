import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

/** The type of this resource. */
export const PaymentServiceSessionType = { PaymentServiceSession: "payment-service-session" } as const;

/** The type of this resource. */
export type PaymentServiceSessionType = ClosedEnum<typeof PaymentServiceSessionType>;

export const PaymentServiceSessionType$: schema.Schema<PaymentServiceSessionType> =
  /* @__PURE__ */ schema.closedEnum(PaymentServiceSessionType);
