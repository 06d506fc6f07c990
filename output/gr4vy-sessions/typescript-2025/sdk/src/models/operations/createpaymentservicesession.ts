import * as schema from "../../runtime/schema.js";

export type CreatePaymentServiceSessionRequest = {
  /** The ID of the payment service. */
  paymentServiceId: string;
  requestBody: { [k: string]: any };
};

export const CreatePaymentServiceSessionRequest$: schema.Schema<CreatePaymentServiceSessionRequest> =
  /* @__PURE__ */ schema.snakeObject({
    paymentServiceId: "string",
    requestBody: { shape: schema.anyMap, name: "RequestBody" },
  });

export function createPaymentServiceSessionRequestToJSON(
  createPaymentServiceSessionRequest: CreatePaymentServiceSessionRequest,
): string {
  return schema.toJSON<CreatePaymentServiceSessionRequest>(
    CreatePaymentServiceSessionRequest$,
    createPaymentServiceSessionRequest,
  );
}
