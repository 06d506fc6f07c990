import * as schema from "../../runtime/schema.js";

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
  user_id?: string | undefined;
  userDashId?: string | undefined;
  userUnderscoreId?: string | undefined;
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
  u1f600?: string | undefined;
  field?: string | undefined;
  starSlash?: string | undefined;
  betterName?: string | undefined;
};

export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.openObject({
  "_123?": { shape: "string", name: "123" },
  "snakeCase?": { shape: "string", name: "snake_case" },
  "kebabCase?": { shape: "string", name: "kebab-case" },
  "titleCase?": { shape: "string", name: "Title Case" },
  "apiKeyPair?": { shape: "string", name: "APIKeyPair" },
  "id?": { shape: "string", name: "ID" },
  "changeCard?": { shape: "string", name: "CHANGE_CARD" },
  "timestampIso8601?": { shape: "string", name: "timestampISO8601" },
  "userId?": "string",
  "user_id?": "string",
  "userDashId?": { shape: "string", name: "user-id" },
  "userUnderscoreId?": { shape: "string", name: "USER_ID" },
  proto: { shape: "string", name: "__proto__" },
  constructor_: { shape: "string", name: "constructor" },
  "toString_?": { shape: "string", name: "toString" },
  "prototype_?": { shape: "string", name: "prototype" },
  "class?": "string",
  "default?": "string",
  "_2nd?": { shape: "string", name: "2nd" },
  "private?": { shape: "string", name: "_private" },
  "refLike?": { shape: "string", name: "$ref_like" },
  "type?": { shape: "string", name: "@type" },
  "größe?": "string",
  "日本?": "string",
  "u1f600?": { shape: "string", name: "😀" },
  "field?": { shape: "string", name: "" },
  "starSlash?": { shape: "string", name: "*/" },
  "betterName?": { shape: "string", name: "renamed" },
});

export function caseToJSON(case_: Case): string {
  return schema.toJSON<Case>(Case$, case_);
}

export function caseFromJSON(jsonString: string): schema.Result<Case> {
  return schema.fromJSON<Case>(Case$, jsonString);
}
