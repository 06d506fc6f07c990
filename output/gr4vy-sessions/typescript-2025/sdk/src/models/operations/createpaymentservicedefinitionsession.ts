import * as schema from "../../runtime/schema.js";

export type CreatePaymentServiceDefinitionSessionRequest = {
  /** The ID of the payment service definition. */
  paymentServiceDefinitionId: string;
  requestBody: { [k: string]: any };
};

export const CreatePaymentServiceDefinitionSessionRequest$: schema.Schema<CreatePaymentServiceDefinitionSessionRequest> =
  /* @__PURE__ */ schema.snakeObject({
    paymentServiceDefinitionId: "string",
    requestBody: { shape: schema.anyMap, name: "RequestBody" },
  });

export function createPaymentServiceDefinitionSessionRequestToJSON(
  createPaymentServiceDefinitionSessionRequest: CreatePaymentServiceDefinitionSessionRequest,
): string {
  return schema.toJSON<CreatePaymentServiceDefinitionSessionRequest>(
    CreatePaymentServiceDefinitionSessionRequest$,
    createPaymentServiceDefinitionSessionRequest,
  );
}
