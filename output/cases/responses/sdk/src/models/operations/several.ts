import * as schema from "../../lib/schema.js";

export type SeveralResponseBody = {
  id?: string | undefined;
};

/** @internal */
export const SeveralResponseBody$: schema.Schema<SeveralResponseBody> =
  /* @__PURE__ */ schema.object({
    id: { optional: "string" },
  });

export function severalResponseBodyFromJSON(
  jsonString: string,
): schema.Result<SeveralResponseBody, schema.SDKValidationError> {
  return schema.fromJSON(SeveralResponseBody$, jsonString);
}
