import { type Schema, schema, toJSON } from "../../lib/schema.js";

export type FiveRequest = {
  a?: string | undefined;
  b?: string | undefined;
  c?: string | undefined;
  d?: string | undefined;
  e?: string | undefined;
};

/**
 * @internal
 */
export const FiveRequest$: Schema<FiveRequest> =
  /* @__PURE__ */ schema<FiveRequest>({
    object: {
      a: { field: "string", optional: true },
      b: { field: "string", optional: true },
      c: { field: "string", optional: true },
      d: { field: "string", optional: true },
      e: { field: "string", optional: true },
    },
  });

export function fiveRequestToJSON(fiveRequest: FiveRequest): string {
  return toJSON(FiveRequest$, fiveRequest);
}
