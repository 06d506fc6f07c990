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

export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.object({
  "_123?": { field: "string", name: "123" },
  "snakeCase?": { field: "string", name: "snake_case" },
  "kebabCase?": { field: "string", name: "kebab-case" },
  "titleCase?": { field: "string", name: "Title Case" },
  "apiKeyPair?": { field: "string", name: "APIKeyPair" },
  "id?": { field: "string", name: "ID" },
  "changeCard?": { field: "string", name: "CHANGE_CARD" },
  "timestampIso8601?": { field: "string", name: "timestampISO8601" },
  "userId?": "string",
  "userId2?": { field: "string", name: "user_id" },
  "userId3?": { field: "string", name: "user-id" },
  "userId4?": { field: "string", name: "USER_ID" },
  proto: { field: "string", name: "__proto__" },
  constructor_: { field: "string", name: "constructor" },
  "toString_?": { field: "string", name: "toString" },
  "prototype_?": { field: "string", name: "prototype" },
  "class? default?": "string",
  "_2nd?": { field: "string", name: "2nd" },
  "private?": { field: "string", name: "_private" },
  "refLike?": { field: "string", name: "$ref_like" },
  "type?": { field: "string", name: "@type" },
  "größe? 日本?": "string",
  "field2?": { field: "string", name: "😀" },
  "field?": { field: "string", name: "" },
  "field3?": { field: "string", name: "*/" },
  "betterName?": { field: "string", name: "renamed" },
});

export function caseToJSON(case_: Case): string {
  return schema.toJSON(Case$, case_);
}

export function caseFromJSON(jsonString: string): schema.Result<Case> {
  return schema.fromJSON(Case$, jsonString);
}
