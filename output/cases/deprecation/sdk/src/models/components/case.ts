import * as schema from "../../runtime/schema.js";

/**
 * A thing of the past.
 * @deprecated class: This will be removed in a future release.
 */
export type Case = {
  /** @deprecated field: This will be removed in a future release. */
  plain?: string | undefined;
  /**
   * Says something.
   * @deprecated field: Gone in *\/ 2030 | or so
   */
  reasoned?: string | undefined;
  fresh?: string | undefined;
};

export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.openObject({
  "plain?": "string",
  "reasoned?": "string",
  "fresh?": "string",
});

export function caseFromJSON(jsonString: string): schema.Result<Case> {
  return schema.fromJSON<Case>(Case$, jsonString);
}
