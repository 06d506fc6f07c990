import * as schema from "../../lib/schema.js";

export type FiveRequiredRequest = {
  a: string;
  b?: string | undefined;
  c?: string | undefined;
  d?: string | undefined;
  e?: string | undefined;
};

/** @internal */
export const FiveRequiredRequest$: schema.Schema<FiveRequiredRequest> =
  /* @__PURE__ */ schema.object({
    a: "string",
    b: { optional: "string" },
    c: { optional: "string" },
    d: { optional: "string" },
    e: { optional: "string" },
  });

export function fiveRequiredRequestToJSON(
  fiveRequiredRequest: FiveRequiredRequest,
): string {
  return schema.toJSON(FiveRequiredRequest$, fiveRequiredRequest);
}
