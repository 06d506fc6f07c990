import type { FileInput } from "../../runtime/bodies/files.js";
import * as schema from "../../runtime/schema.js";

export type SendFileRequestBody = { file: FileInput };

export const SendFileRequestBody$: schema.Schema<SendFileRequestBody> = /* @__PURE__ */ schema.openObject({
  file: schema.bytes,
});

export function sendFileRequestBodyToJSON(sendFileRequestBody: SendFileRequestBody): string {
  return schema.toJSON<SendFileRequestBody>(SendFileRequestBody$, sendFileRequestBody);
}
