import * as schema from "../../runtime/schema.js";

export type CreatePetRequestBodyHome = { zip_code?: string | undefined };

export const CreatePetRequestBodyHome$: schema.Schema<CreatePetRequestBodyHome> = /* @__PURE__ */ schema.openObject({
  "zip_code?": "string",
});

export type CreatePetRequestBody = { first_name: string; home?: CreatePetRequestBodyHome | undefined };

export const CreatePetRequestBody$: schema.Schema<CreatePetRequestBody> = /* @__PURE__ */ schema.openObject({
  first_name: "string",
  "home?": CreatePetRequestBodyHome$,
});

export type CreatePetRequest = { dry_run?: boolean | undefined; body: CreatePetRequestBody };

export const CreatePetRequest$: schema.Schema<CreatePetRequest> = /* @__PURE__ */ schema.object({
  "dry_run?": "boolean",
  body: CreatePetRequestBody$,
});
