import { type Schema, schema, toJSON } from "../../lib/schema.js";

export type FiveRequest = {
  a?: string | undefined;
  b?: string | undefined;
  c?: string | undefined;
  d?: string | undefined;
  e?: string | undefined;
};

/** @internal */
export const FiveRequest$: Schema<FiveRequest> =
  /* @__PURE__ */ schema<FiveRequest>({
    object: {
      a: { optional: "string" },
      b: { optional: "string" },
      c: { optional: "string" },
      d: { optional: "string" },
      e: { optional: "string" },
    },
  });

export function fiveRequestToJSON(fiveRequest: FiveRequest): string {
  return toJSON(FiveRequest$, fiveRequest);
}
