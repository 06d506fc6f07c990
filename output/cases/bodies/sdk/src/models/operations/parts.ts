import type { FileInput } from "../../runtime/bodies/files.js";
import * as schema from "../../runtime/schema.js";

export type PartsRequestBody = { file: FileInput; files?: Array<FileInput> | undefined; name?: string | undefined };

export const PartsRequestBody$: schema.Schema<PartsRequestBody> = /* @__PURE__ */ schema.openObject({
  file: schema.bytes,
  "files?": { list: schema.bytes },
  "name?": "string",
});

export function partsRequestBodyToJSON(partsRequestBody: PartsRequestBody): string {
  return schema.toJSON<PartsRequestBody>(PartsRequestBody$, partsRequestBody);
}
