import { type Schema, schema, toJSON } from "../../lib/schema.js";

export type FourRequest = {
  a?: string | undefined;
  b?: string | undefined;
  c?: string | undefined;
  d?: string | undefined;
};

/** @internal */
export const FourRequest$: Schema<FourRequest> =
  /* @__PURE__ */ schema<FourRequest>({
    object: {
      a: { optional: "string" },
      b: { optional: "string" },
      c: { optional: "string" },
      d: { optional: "string" },
    },
  });

export function fourRequestToJSON(fourRequest: FourRequest): string {
  return toJSON(FourRequest$, fourRequest);
}
