import * as schema from "../../lib/schema.js";

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

/** @internal */
export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.object({
  _123: { optional: "string", name: "123" },
  snakeCase: { optional: "string", name: "snake_case" },
  kebabCase: { optional: "string", name: "kebab-case" },
  titleCase: { optional: "string", name: "Title Case" },
  apiKeyPair: { optional: "string", name: "APIKeyPair" },
  id: { optional: "string", name: "ID" },
  changeCard: { optional: "string", name: "CHANGE_CARD" },
  timestampIso8601: { optional: "string", name: "timestampISO8601" },
  userId: { optional: "string" },
  userId2: { optional: "string", name: "user_id" },
  userId3: { optional: "string", name: "user-id" },
  userId4: { optional: "string", name: "USER_ID" },
  proto: { field: "string", name: "__proto__" },
  constructor_: { field: "string", name: "constructor" },
  toString_: { optional: "string", name: "toString" },
  prototype_: { optional: "string", name: "prototype" },
  class: { optional: "string" },
  default: { optional: "string" },
  _2nd: { optional: "string", name: "2nd" },
  private: { optional: "string", name: "_private" },
  refLike: { optional: "string", name: "$ref_like" },
  type: { optional: "string", name: "@type" },
  größe: { optional: "string" },
  日本: { optional: "string" },
  field2: { optional: "string", name: "😀" },
  field: { optional: "string", name: "" },
  field3: { optional: "string", name: "*/" },
  betterName: { optional: "string", name: "renamed" },
});

export function caseToJSON(case_: Case): string {
  return schema.toJSON(Case$, case_);
}

export function caseFromJSON(
  jsonString: string,
): schema.Result<Case, schema.SDKValidationError> {
  return schema.fromJSON(Case$, jsonString);
}
