import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type Case = {
  _123?: string | undefined;
  snakeCase?: string | undefined;
  kebabCase?: string | undefined;
  titleCase?: string | undefined;
  apiKeyPair?: string | undefined;
  id?: string | undefined;
  changeCard?: string | undefined;
  timestampIso8601?: string | undefined;
  userId?: string | undefined;
  userId2?: string | undefined;
  userId3?: string | undefined;
  userId4?: string | undefined;
  proto: string;
  constructor_: string;
  toString_?: string | undefined;
  prototype_?: string | undefined;
  class?: string | undefined;
  default?: string | undefined;
  _2nd?: string | undefined;
  private?: string | undefined;
  refLike?: string | undefined;
  type?: string | undefined;
  größe?: string | undefined;
  日本?: string | undefined;
  field2?: string | undefined;
  field?: string | undefined;
  field3?: string | undefined;
  betterName?: string | undefined;
};

/**
 * @internal
 */
export const Case$: Schema<Case> = /* @__PURE__ */ schema<Case>({
  object: {
    _123: { field: "string", name: "123", optional: true },
    snakeCase: { field: "string", name: "snake_case", optional: true },
    kebabCase: { field: "string", name: "kebab-case", optional: true },
    titleCase: { field: "string", name: "Title Case", optional: true },
    apiKeyPair: { field: "string", name: "APIKeyPair", optional: true },
    id: { field: "string", name: "ID", optional: true },
    changeCard: { field: "string", name: "CHANGE_CARD", optional: true },
    timestampIso8601: {
      field: "string",
      name: "timestampISO8601",
      optional: true,
    },
    userId: { field: "string", optional: true },
    userId2: { field: "string", name: "user_id", optional: true },
    userId3: { field: "string", name: "user-id", optional: true },
    userId4: { field: "string", name: "USER_ID", optional: true },
    proto: { field: "string", name: "__proto__" },
    constructor_: { field: "string", name: "constructor" },
    toString_: { field: "string", name: "toString", optional: true },
    prototype_: { field: "string", name: "prototype", optional: true },
    class: { field: "string", optional: true },
    default: { field: "string", optional: true },
    _2nd: { field: "string", name: "2nd", optional: true },
    private: { field: "string", name: "_private", optional: true },
    refLike: { field: "string", name: "$ref_like", optional: true },
    type: { field: "string", name: "@type", optional: true },
    größe: { field: "string", optional: true },
    日本: { field: "string", optional: true },
    field2: { field: "string", name: "😀", optional: true },
    field: { field: "string", name: "", optional: true },
    field3: { field: "string", name: "*/", optional: true },
    betterName: { field: "string", name: "renamed", optional: true },
  },
});

export function caseToJSON(case_: Case): string {
  return toJSON(Case$, case_);
}

export function caseFromJSON(
  jsonString: string,
): Result<Case, SDKValidationError> {
  return fromJSON(Case$, jsonString);
}
