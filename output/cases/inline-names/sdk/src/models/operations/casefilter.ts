import { type Schema, schema, toJSON } from "../../lib/schema.js";

export type CaseFilter = {
  a?: string | undefined;
};

/**
 * @internal
 */
export const CaseFilter$: Schema<CaseFilter> =
  /* @__PURE__ */ schema<CaseFilter>({
    object: {
      a: { field: "string", optional: true },
    },
  });

export function caseFilterToJSON(caseFilter: CaseFilter): string {
  return toJSON(CaseFilter$, caseFilter);
}
