import * as schema from "../../runtime/schema.js";

export type OptionalBodyRequestBody = { name?: string | undefined };

export const OptionalBodyRequestBody$: schema.Schema<OptionalBodyRequestBody> = /* @__PURE__ */ schema.openObject({
  "name?": "string",
});

export function optionalBodyRequestBodyToJSON(optionalBodyRequestBody: OptionalBodyRequestBody): string {
  return schema.toJSON<OptionalBodyRequestBody>(OptionalBodyRequestBody$, optionalBodyRequestBody);
}

export type OptionalBodyRequest = { key: string; requestBody?: OptionalBodyRequestBody | undefined };

export const OptionalBodyRequest$: schema.Schema<OptionalBodyRequest> = /* @__PURE__ */ schema.object({
  key: "string",
  "requestBody?": { shape: OptionalBodyRequestBody$, name: "RequestBody" },
});

export function optionalBodyRequestToJSON(optionalBodyRequest: OptionalBodyRequest): string {
  return schema.toJSON<OptionalBodyRequest>(OptionalBodyRequest$, optionalBodyRequest);
}
