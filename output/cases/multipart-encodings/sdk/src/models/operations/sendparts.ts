import type { FileInput } from "../../lib/bodies/files.js";
import * as schema from "../../lib/schema.js";

export type About = { takenAt?: Date | undefined };

export const About$: schema.Schema<About> = /* @__PURE__ */ schema.openSnakeObject({ "takenAt?": schema.dateTime });

export function aboutToJSON(about: About): string {
  return schema.toJSON(About$, about);
}

export type SendPartsRequestBody = {
  picture: FileInput;
  scans?: Array<FileInput> | undefined;
  about?: About | undefined;
  tags?: Array<string> | undefined;
  note?: string | undefined;
};

export const SendPartsRequestBody$: schema.Schema<SendPartsRequestBody> = /* @__PURE__ */ schema.openObject({
  picture: schema.bytes,
  "scans?": { list: schema.bytes },
  "about?": About$,
  "tags?": { list: "string" },
  "note?": "string",
});

export function sendPartsRequestBodyToJSON(sendPartsRequestBody: SendPartsRequestBody): string {
  return schema.toJSON(SendPartsRequestBody$, sendPartsRequestBody);
}
