import * as schema from "../../runtime/schema.js";

export type MustCat = { lives: number; tag: string };

export const MustCat$: schema.Schema<MustCat> = /* @__PURE__ */ schema.openObject({
  lives: "integer",
  tag: "string",
});

export function mustCatToJSON(mustCat: MustCat): string {
  return schema.toJSON<MustCat>(MustCat$, mustCat);
}

export function mustCatFromJSON(jsonString: string): schema.Result<MustCat> {
  return schema.fromJSON<MustCat>(MustCat$, jsonString);
}

export type MustDog = { breed: string; tag: string };

export const MustDog$: schema.Schema<MustDog> = /* @__PURE__ */ schema.openObject({
  breed: "string",
  tag: "string",
});

export function mustDogToJSON(mustDog: MustDog): string {
  return schema.toJSON<MustDog>(MustDog$, mustDog);
}

export function mustDogFromJSON(jsonString: string): schema.Result<MustDog> {
  return schema.fromJSON<MustDog>(MustDog$, jsonString);
}

export type Must = MustCat | MustDog;

export const Must$: schema.Schema<Must> = /* @__PURE__ */ schema.oneOf([MustCat$, MustDog$]);

export function mustToJSON(must: Must): string {
  return schema.toJSON<Must>(Must$, must);
}

export function mustFromJSON(jsonString: string): schema.Result<Must> {
  return schema.fromJSON<Must>(Must$, jsonString);
}
