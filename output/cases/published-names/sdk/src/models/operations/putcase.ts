import * as schema from "../../lib/schema.js";

export type One = { kind: "cat"; purr?: boolean | undefined };

export const One$: schema.Schema<One> = /* @__PURE__ */ schema.object({
  kind: { literal: "cat" },
  "purr?": "boolean",
});

export function oneToJSON(one: One): string {
  return schema.toJSON<One>(One$, one);
}

export type Two = { kind: "dog"; bark?: boolean | undefined };

export const Two$: schema.Schema<Two> = /* @__PURE__ */ schema.object({
  kind: { literal: "dog" },
  "bark?": "boolean",
});

export function twoToJSON(two: Two): string {
  return schema.toJSON<Two>(Two$, two);
}

export type PutCaseRequestBody = One | Two;

export const PutCaseRequestBody$: schema.Schema<PutCaseRequestBody> = /* @__PURE__ */ schema.oneOf([One$, Two$]);

export function putCaseRequestBodyToJSON(putCaseRequestBody: PutCaseRequestBody): string {
  return schema.toJSON<PutCaseRequestBody>(PutCaseRequestBody$, putCaseRequestBody);
}
