import * as schema from "../../runtime/schema.js";

export type OpenCat = {
  lives: number;
  tag?: string | undefined;
  additionalProperties?: { [k: string]: number } | undefined;
};

export const OpenCat$: schema.Schema<OpenCat> = /* @__PURE__ */ schema.extendedObject(
  {
    lives: "integer",
    "tag?": "string",
  },
  "integer",
);

export function openCatToJSON(openCat: OpenCat): string {
  return schema.toJSON<OpenCat>(OpenCat$, openCat);
}

export function openCatFromJSON(jsonString: string): schema.Result<OpenCat> {
  return schema.fromJSON<OpenCat>(OpenCat$, jsonString);
}

export type OpenDog = {
  breed: string;
  tag?: string | undefined;
  additionalProperties?: { [k: string]: number } | undefined;
};

export const OpenDog$: schema.Schema<OpenDog> = /* @__PURE__ */ schema.extendedObject(
  {
    breed: "string",
    "tag?": "string",
  },
  "integer",
);

export function openDogToJSON(openDog: OpenDog): string {
  return schema.toJSON<OpenDog>(OpenDog$, openDog);
}

export function openDogFromJSON(jsonString: string): schema.Result<OpenDog> {
  return schema.fromJSON<OpenDog>(OpenDog$, jsonString);
}

export type Open = OpenCat | OpenDog;

export const Open$: schema.Schema<Open> = /* @__PURE__ */ schema.oneOf([OpenCat$, OpenDog$]);

export function openToJSON(open: Open): string {
  return schema.toJSON<Open>(Open$, open);
}

export function openFromJSON(jsonString: string): schema.Result<Open> {
  return schema.fromJSON<Open>(Open$, jsonString);
}
