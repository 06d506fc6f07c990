import * as schema from "../../runtime/schema.js";

export type NamedCat = { nickName: string; lives: number; tag?: string | undefined };

export const NamedCat$: schema.Schema<NamedCat> = /* @__PURE__ */ schema.openSnakeObject({
  nickName: "string",
  lives: "integer",
  "tag?": "string",
});

export function namedCatToJSON(namedCat: NamedCat): string {
  return schema.toJSON<NamedCat>(NamedCat$, namedCat);
}

export function namedCatFromJSON(jsonString: string): schema.Result<NamedCat> {
  return schema.fromJSON<NamedCat>(NamedCat$, jsonString);
}

export type NamedDog = { nickName: string; breed: string; tag?: string | undefined };

export const NamedDog$: schema.Schema<NamedDog> = /* @__PURE__ */ schema.openSnakeObject({
  nickName: "string",
  breed: "string",
  "tag?": "string",
});

export function namedDogToJSON(namedDog: NamedDog): string {
  return schema.toJSON<NamedDog>(NamedDog$, namedDog);
}

export function namedDogFromJSON(jsonString: string): schema.Result<NamedDog> {
  return schema.fromJSON<NamedDog>(NamedDog$, jsonString);
}

export type Named = NamedCat | NamedDog;

export const Named$: schema.Schema<Named> = /* @__PURE__ */ schema.oneOf([NamedCat$, NamedDog$]);

export function namedToJSON(named: Named): string {
  return schema.toJSON<Named>(Named$, named);
}

export function namedFromJSON(jsonString: string): schema.Result<Named> {
  return schema.fromJSON<Named>(Named$, jsonString);
}
