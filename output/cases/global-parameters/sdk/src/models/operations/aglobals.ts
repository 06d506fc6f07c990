import { type Schema, schema, toJSON } from "../../lib/schema.js";

export type AGlobals = {
  /**
   * Who pays.
   */
  account?: string | undefined;
};

/**
 * @internal
 */
export const AGlobals$: Schema<AGlobals> = /* @__PURE__ */ schema<AGlobals>({
  object: {
    account: { field: "string", optional: true },
  },
});

export function aGlobalsToJSON(aGlobals: AGlobals): string {
  return toJSON(AGlobals$, aGlobals);
}
