import { type Schema, schema, toJSON } from "../../lib/schema.js";

export type CreatePaymentServiceDefinitionSessionRequest = {
  /** The ID of the payment service definition. */
  paymentServiceDefinitionId: string;
  requestBody: { [k: string]: any };
};

/** @internal */
export const CreatePaymentServiceDefinitionSessionRequest$: Schema<CreatePaymentServiceDefinitionSessionRequest> =
  /* @__PURE__ */ schema<CreatePaymentServiceDefinitionSessionRequest>({
    snake: true,
    object: {
      paymentServiceDefinitionId: "string",
      requestBody: { field: { map: "any" }, name: "RequestBody" },
    },
  });

export function createPaymentServiceDefinitionSessionRequestToJSON(
  createPaymentServiceDefinitionSessionRequest: CreatePaymentServiceDefinitionSessionRequest,
): string {
  return toJSON(
    CreatePaymentServiceDefinitionSessionRequest$,
    createPaymentServiceDefinitionSessionRequest,
  );
}
