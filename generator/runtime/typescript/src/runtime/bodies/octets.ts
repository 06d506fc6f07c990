import { body, type Body, type BodyFormat, type Payload } from "./body.js";
import { SentFile } from "./files.js";
import { opaque } from "./opaque.js";

/** A body of bytes: a Blob, File, stream, buffer, or one of them with a file name. */
export function octetsBody(format?: BodyFormat): Body {
  return { ...opaque(body({ mediaType: "application/octet-stream", ...format }, bytesOf)), files: true };
}

/** The content of a file. */
export function bytesOf(file: unknown): Payload {
  return (file instanceof SentFile ? file.content : file) as Payload;
}
