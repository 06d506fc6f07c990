import { type Schema, schema, toJSON } from "../../lib/schema.js";

export type PartsRequestBody = {
  file: Uint8Array;
  files?: Array<Uint8Array> | undefined;
  name?: string | undefined;
};

/** @internal */
export const PartsRequestBody$: Schema<PartsRequestBody> =
  /* @__PURE__ */ schema<PartsRequestBody>({
    object: {
      file: "bytes",
      files: { optional: { list: "bytes" } },
      name: { optional: "string" },
    },
  });

export function partsRequestBodyToJSON(
  partsRequestBody: PartsRequestBody,
): string {
  return toJSON(PartsRequestBody$, partsRequestBody);
}
