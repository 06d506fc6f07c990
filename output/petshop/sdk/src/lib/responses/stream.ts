import { bodyOf } from "./items.js";
import type { Reader } from "./reader.js";

/** Hands over the bytes as they come, of the media types, with commas between. */
export function stream(type: string = "application/octet-stream"): Reader<ReadableStream<Uint8Array>> {
  return {
    types: type.split(", "),
    streams: true,
    async read({ response }) {
      return { value: bodyOf(response) };
    },
  };
}
