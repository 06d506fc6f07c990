import * as schema from "../../runtime/schema.js";

export type BodyAloneRequestBody = { name?: string | undefined };

export const BodyAloneRequestBody$: schema.Schema<BodyAloneRequestBody> = /* @__PURE__ */ schema.openObject({
  "name?": "string",
});

export function bodyAloneRequestBodyToJSON(bodyAloneRequestBody: BodyAloneRequestBody): string {
  return schema.toJSON<BodyAloneRequestBody>(BodyAloneRequestBody$, bodyAloneRequestBody);
}
