import * as schema from "../../runtime/schema.js";

export type ReplacePetRequestBody = { only?: string | undefined };

export const ReplacePetRequestBody$: schema.Schema<ReplacePetRequestBody> = /* @__PURE__ */ schema.openObject({
  "only?": "string",
});

export function replacePetRequestBodyToJSON(replacePetRequestBody: ReplacePetRequestBody): string {
  return schema.toJSON<ReplacePetRequestBody>(ReplacePetRequestBody$, replacePetRequestBody);
}

export type ReplacePetRequest = { trace?: Array<string> | undefined; requestBody?: ReplacePetRequestBody | undefined };

export const ReplacePetRequest$: schema.Schema<ReplacePetRequest> = /* @__PURE__ */ schema.object({
  "trace?": { list: "string" },
  "requestBody?": { shape: ReplacePetRequestBody$, name: "RequestBody" },
});

export function replacePetRequestToJSON(replacePetRequest: ReplacePetRequest): string {
  return schema.toJSON<ReplacePetRequest>(ReplacePetRequest$, replacePetRequest);
}
