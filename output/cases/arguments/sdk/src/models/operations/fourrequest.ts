import { type Schema, schema, toJSON } from "../../lib/schema.js";

export type FourRequest = {
  a?: string | undefined;
  b?: string | undefined;
  c?: string | undefined;
  d?: string | undefined;
};

/**
 * @internal
 */
export const FourRequest$: Schema<FourRequest> =
  /* @__PURE__ */ schema<FourRequest>({
    object: {
      a: { field: "string", optional: true },
      b: { field: "string", optional: true },
      c: { field: "string", optional: true },
      d: { field: "string", optional: true },
    },
  });

export function fourRequestToJSON(fourRequest: FourRequest): string {
  return toJSON(FourRequest$, fourRequest);
}
