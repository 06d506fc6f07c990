import * as schema from "../../lib/schema.js";

export type FiveRequest = {
  a?: string | undefined;
  b?: string | undefined;
  c?: string | undefined;
  d?: string | undefined;
  e?: string | undefined;
};

/** @internal */
export const FiveRequest$: schema.Schema<FiveRequest> =
  /* @__PURE__ */ schema.object({
    a: { optional: "string" },
    b: { optional: "string" },
    c: { optional: "string" },
    d: { optional: "string" },
    e: { optional: "string" },
  });

export function fiveRequestToJSON(fiveRequest: FiveRequest): string {
  return schema.toJSON(FiveRequest$, fiveRequest);
}
