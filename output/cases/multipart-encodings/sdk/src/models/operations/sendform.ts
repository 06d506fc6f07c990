import * as schema from "../../runtime/schema.js";

export type SendFormRequestBody = {
  filter?: { [k: string]: string } | undefined;
  ids?: Array<number> | undefined;
  raw?: string | undefined;
};

export const SendFormRequestBody$: schema.Schema<SendFormRequestBody> = /* @__PURE__ */ schema.openObject({
  "filter?": schema.stringMap,
  "ids?": { list: "integer" },
  "raw?": "string",
});

export function sendFormRequestBodyToJSON(sendFormRequestBody: SendFormRequestBody): string {
  return schema.toJSON<SendFormRequestBody>(SendFormRequestBody$, sendFormRequestBody);
}
