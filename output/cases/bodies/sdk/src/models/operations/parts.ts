import * as schema from "../../lib/schema.js";

export type PartsRequestBody = {
  file: Uint8Array;
  files?: Array<Uint8Array> | undefined;
  name?: string | undefined;
};

/** @internal */
export const PartsRequestBody$: schema.Schema<PartsRequestBody> =
  /* @__PURE__ */ schema.object({
    file: "bytes",
    files: { optional: { list: "bytes" } },
    name: { optional: "string" },
  });

export function partsRequestBodyToJSON(
  partsRequestBody: PartsRequestBody,
): string {
  return schema.toJSON(PartsRequestBody$, partsRequestBody);
}
