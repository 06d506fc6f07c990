import * as schema from "../../runtime/schema.js";
import { type PaymentServiceSessionStatus, PaymentServiceSessionStatus$ } from "./paymentservicesessionstatus.js";
import { type PaymentServiceSessionType, PaymentServiceSessionType$ } from "./paymentservicesessiontype.js";

/**
 * A session request for a payment session. This is an opaque object
 * @remarks passed to the payment service.
 */
export type PaymentServiceSession = {
  /** The type of this resource. */
  type?: PaymentServiceSessionType | undefined;
  /**
   * The status of the response.
   * @remarks
   * - `succeeded` - The session was successfully generated.
   * - `failed` - The session could not be generated.
   */
  status?: PaymentServiceSessionStatus | undefined;
  /** A generic error code that may be returned when the session could not be generated. */
  code?: string | null | undefined;
  /** The HTTP status code received from the payment service. */
  statusCode?: number | null | undefined;
  /** The parsed JSON received from the payment service. */
  responseBody?: { [k: string]: any } | undefined;
};

export const PaymentServiceSession$: schema.Schema<PaymentServiceSession> = /* @__PURE__ */ schema.snakeObject({
  "type?": PaymentServiceSessionType$,
  "status?": PaymentServiceSessionStatus$,
  "code?": "string|null",
  "statusCode?": "number|null",
  "responseBody?": schema.anyMap,
});

export function paymentServiceSessionFromJSON(jsonString: string): schema.Result<PaymentServiceSession> {
  return schema.fromJSON<PaymentServiceSession>(PaymentServiceSession$, jsonString);
}
