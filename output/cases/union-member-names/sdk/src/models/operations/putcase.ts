import * as schema from "../../runtime/schema.js";

export type PutCaseCat = { kind: "cat"; purr?: boolean | undefined };

export const PutCaseCat$: schema.Schema<PutCaseCat> = /* @__PURE__ */ schema.openObject({
  kind: { literal: "cat" },
  "purr?": "boolean",
});

export function putCaseCatToJSON(putCaseCat: PutCaseCat): string {
  return schema.toJSON<PutCaseCat>(PutCaseCat$, putCaseCat);
}

export type PutCaseDog = { kind: "dog"; bark?: boolean | undefined };

export const PutCaseDog$: schema.Schema<PutCaseDog> = /* @__PURE__ */ schema.openObject({
  kind: { literal: "dog" },
  "bark?": "boolean",
});

export function putCaseDogToJSON(putCaseDog: PutCaseDog): string {
  return schema.toJSON<PutCaseDog>(PutCaseDog$, putCaseDog);
}

export type PutCaseRequestBody = PutCaseCat | PutCaseDog;

export const PutCaseRequestBody$: schema.Schema<PutCaseRequestBody> = /* @__PURE__ */ schema.oneOf([
  PutCaseCat$,
  PutCaseDog$,
]);

export function putCaseRequestBodyToJSON(putCaseRequestBody: PutCaseRequestBody): string {
  return schema.toJSON<PutCaseRequestBody>(PutCaseRequestBody$, putCaseRequestBody);
}
