import { type Schema, schema, toJSON } from "../../lib/schema.js";

export type CreatePaymentServiceSessionRequest = {
  /** The ID of the payment service. */
  paymentServiceId: string;
  requestBody: { [k: string]: any };
};

/** @internal */
export const CreatePaymentServiceSessionRequest$: Schema<CreatePaymentServiceSessionRequest> =
  /* @__PURE__ */ schema<CreatePaymentServiceSessionRequest>({
    snake: true,
    object: {
      paymentServiceId: "string",
      requestBody: { field: { map: "any" }, name: "RequestBody" },
    },
  });

export function createPaymentServiceSessionRequestToJSON(
  createPaymentServiceSessionRequest: CreatePaymentServiceSessionRequest,
): string {
  return toJSON(
    CreatePaymentServiceSessionRequest$,
    createPaymentServiceSessionRequest,
  );
}
