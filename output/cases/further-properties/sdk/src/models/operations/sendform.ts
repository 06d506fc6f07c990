import * as schema from "../../runtime/schema.js";

export type SendFormRequestBody = { name?: string | undefined };

export const SendFormRequestBody$: schema.Schema<SendFormRequestBody> = /* @__PURE__ */ schema.openObject({
  "name?": "string",
});

export function sendFormRequestBodyToJSON(sendFormRequestBody: SendFormRequestBody): string {
  return schema.toJSON<SendFormRequestBody>(SendFormRequestBody$, sendFormRequestBody);
}
