import { type Schema, schema, toJSON } from "../../lib/schema.js";
import { type Case, Case$ } from "../components/case.js";

export type OptionalBodyRequest = {
  id: string;
  case?: Case | undefined;
};

/** @internal */
export const OptionalBodyRequest$: Schema<OptionalBodyRequest> =
  /* @__PURE__ */ schema<OptionalBodyRequest>({
    object: {
      id: "string",
      case: { optional: Case$, name: "Case" },
    },
  });

export function optionalBodyRequestToJSON(
  optionalBodyRequest: OptionalBodyRequest,
): string {
  return toJSON(OptionalBodyRequest$, optionalBodyRequest);
}
