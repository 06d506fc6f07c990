import type { FileInput } from "../../runtime/bodies/files.js";
import * as schema from "../../runtime/schema.js";

export type About = { takenAt?: Date | undefined };

export const About$: schema.Schema<About> = /* @__PURE__ */ schema.openSnakeObject({
  "takenAt?": schema.dateTime,
});

export function aboutToJSON(about: About): string {
  return schema.toJSON<About>(About$, about);
}

export type Place = { city?: string | undefined };

export const Place$: schema.Schema<Place> = /* @__PURE__ */ schema.openObject({
  "city?": "string",
});

export function placeToJSON(place: Place): string {
  return schema.toJSON<Place>(Place$, place);
}

export type SendPartsRequestBody = {
  picture: FileInput;
  scans?: Array<FileInput> | undefined;
  about?: About | undefined;
  tags?: Array<string> | undefined;
  places?: Array<Place> | undefined;
  note?: string | undefined;
  icon?: FileInput | undefined;
  pages?: Array<string> | undefined;
  thumbnail?: string | undefined;
};

export const SendPartsRequestBody$: schema.Schema<SendPartsRequestBody> = /* @__PURE__ */ schema.openObject({
  picture: schema.bytes,
  "scans?": { list: schema.bytes },
  "about?": About$,
  "tags?": { list: "string" },
  "places?": { list: Place$ },
  "note?": "string",
  "icon?": schema.bytes,
  "pages?": { list: "string" },
  "thumbnail?": "string",
});

export function sendPartsRequestBodyToJSON(sendPartsRequestBody: SendPartsRequestBody): string {
  return schema.toJSON<SendPartsRequestBody>(SendPartsRequestBody$, sendPartsRequestBody);
}
