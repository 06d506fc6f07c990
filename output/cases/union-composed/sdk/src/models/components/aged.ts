import * as schema from "../../lib/schema.js";

export type AgedCat = { age: number; lives: number; tag?: string | undefined };

export const AgedCat$: schema.Schema<AgedCat> = /* @__PURE__ */ schema.openObject({
  "age lives": "integer",
  "tag?": "string",
});

export function agedCatToJSON(agedCat: AgedCat): string {
  return schema.toJSON(AgedCat$, agedCat);
}

export function agedCatFromJSON(jsonString: string): schema.Result<AgedCat> {
  return schema.fromJSON(AgedCat$, jsonString);
}

export type AgedDog = { age: number; breed: string; tag?: string | undefined };

export const AgedDog$: schema.Schema<AgedDog> = /* @__PURE__ */ schema.openObject({
  age: "integer",
  "breed tag?": "string",
});

export function agedDogToJSON(agedDog: AgedDog): string {
  return schema.toJSON(AgedDog$, agedDog);
}

export function agedDogFromJSON(jsonString: string): schema.Result<AgedDog> {
  return schema.fromJSON(AgedDog$, jsonString);
}

export type Aged = AgedCat | AgedDog;

export const Aged$: schema.Schema<Aged> = /* @__PURE__ */ schema.oneOf([AgedCat$, AgedDog$]);

export function agedToJSON(aged: Aged): string {
  return schema.toJSON(Aged$, aged);
}

export function agedFromJSON(jsonString: string): schema.Result<Aged> {
  return schema.fromJSON(Aged$, jsonString);
}
