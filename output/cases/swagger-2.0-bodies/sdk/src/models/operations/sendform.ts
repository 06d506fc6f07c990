import * as schema from "../../runtime/schema.js";

export type SendFormRequestBody = {
  also?: string | undefined;
  comma?: Array<string> | undefined;
  space?: Array<string> | undefined;
  many?: Array<string> | undefined;
  label?: Array<string> | undefined;
};

export const SendFormRequestBody$: schema.Schema<SendFormRequestBody> = /* @__PURE__ */ schema.openObject({
  "also?": "string",
  "comma?": { list: "string" },
  "space?": { list: "string" },
  "many?": { list: "string" },
  "label?": { list: "string" },
});

export function sendFormRequestBodyToJSON(sendFormRequestBody: SendFormRequestBody): string {
  return schema.toJSON<SendFormRequestBody>(SendFormRequestBody$, sendFormRequestBody);
}
