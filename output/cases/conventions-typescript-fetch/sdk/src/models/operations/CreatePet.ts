import * as schema from "../../runtime/schema.js";

export type CreatePetRequestHome = { zipCode?: string | undefined };

export const CreatePetRequestHome$: schema.Schema<CreatePetRequestHome> = /* @__PURE__ */ schema.snakeObject({
  "zipCode?": "string",
});

export function CreatePetRequestHomeToJSON(createPetRequestHome: CreatePetRequestHome): unknown {
  return schema.toValue<CreatePetRequestHome>(CreatePetRequestHome$, createPetRequestHome);
}

export type CreatePetRequest = { firstName: string; home?: CreatePetRequestHome | undefined };

export const CreatePetRequest$: schema.Schema<CreatePetRequest> = /* @__PURE__ */ schema.snakeObject({
  firstName: "string",
  "home?": CreatePetRequestHome$,
});

export function CreatePetRequestToJSON(createPetRequest: CreatePetRequest): unknown {
  return schema.toValue<CreatePetRequest>(CreatePetRequest$, createPetRequest);
}

export type CreatePetOperationRequest = { dryRun?: boolean | undefined; createPetRequest: CreatePetRequest };

export const CreatePetOperationRequest$: schema.Schema<CreatePetOperationRequest> = /* @__PURE__ */ schema.snakeObject({
  "dryRun?": "boolean",
  createPetRequest: { shape: CreatePetRequest$, name: "CreatePetRequest" },
});

export function CreatePetOperationRequestToJSON(createPetOperationRequest: CreatePetOperationRequest): unknown {
  return schema.toValue<CreatePetOperationRequest>(CreatePetOperationRequest$, createPetOperationRequest);
}
