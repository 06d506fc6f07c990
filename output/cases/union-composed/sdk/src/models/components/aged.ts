import * as schema from "../../runtime/schema.js";

export type AgedCat = { age: number; lives: number; tag?: string | undefined };

export const AgedCat$: schema.Schema<AgedCat> = /* @__PURE__ */ schema.openObject({
  age: "integer",
  lives: "integer",
  "tag?": "string",
});

export function agedCatToJSON(agedCat: AgedCat): string {
  return schema.toJSON<AgedCat>(AgedCat$, agedCat);
}

export function agedCatFromJSON(jsonString: string): schema.Result<AgedCat> {
  return schema.fromJSON<AgedCat>(AgedCat$, jsonString);
}

export type AgedDog = { age: number; breed: string; tag?: string | undefined };

export const AgedDog$: schema.Schema<AgedDog> = /* @__PURE__ */ schema.openObject({
  age: "integer",
  breed: "string",
  "tag?": "string",
});

export function agedDogToJSON(agedDog: AgedDog): string {
  return schema.toJSON<AgedDog>(AgedDog$, agedDog);
}

export function agedDogFromJSON(jsonString: string): schema.Result<AgedDog> {
  return schema.fromJSON<AgedDog>(AgedDog$, jsonString);
}

export type Aged = AgedCat | AgedDog;

export const Aged$: schema.Schema<Aged> = /* @__PURE__ */ schema.oneOf([AgedCat$, AgedDog$]);

export function agedToJSON(aged: Aged): string {
  return schema.toJSON<Aged>(Aged$, aged);
}

export function agedFromJSON(jsonString: string): schema.Result<Aged> {
  return schema.fromJSON<Aged>(Aged$, jsonString);
}
