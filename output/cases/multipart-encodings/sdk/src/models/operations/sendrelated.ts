import type { FileInput } from "../../runtime/bodies/files.js";
import * as schema from "../../runtime/schema.js";

export type Meta = { name?: string | undefined };

export const Meta$: schema.Schema<Meta> = /* @__PURE__ */ schema.openObject({
  "name?": "string",
});

export function metaToJSON(meta: Meta): string {
  return schema.toJSON<Meta>(Meta$, meta);
}

export type SendRelatedRequestBody = { meta?: Meta | undefined; media?: FileInput | undefined };

export const SendRelatedRequestBody$: schema.Schema<SendRelatedRequestBody> = /* @__PURE__ */ schema.openObject({
  "meta?": Meta$,
  "media?": schema.bytes,
});

export function sendRelatedRequestBodyToJSON(sendRelatedRequestBody: SendRelatedRequestBody): string {
  return schema.toJSON<SendRelatedRequestBody>(SendRelatedRequestBody$, sendRelatedRequestBody);
}
