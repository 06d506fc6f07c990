import type { FileInput } from "../../lib/bodies.js";
import * as schema from "../../lib/schema.js";

export type PartsRequestBody = {
  file: FileInput;
  files?: Array<FileInput> | undefined;
  name?: string | undefined;
};

/** @internal */
export const PartsRequestBody$: schema.Schema<PartsRequestBody> =
  /* @__PURE__ */ schema.object({
    file: schema.bytes,
    files: { optional: { list: schema.bytes } },
    name: { optional: "string" },
  });

export function partsRequestBodyToJSON(
  partsRequestBody: PartsRequestBody,
): string {
  return schema.toJSON(PartsRequestBody$, partsRequestBody);
}
