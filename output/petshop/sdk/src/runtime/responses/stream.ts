import { bodyOf } from "./items.js";
import type { Reader } from "./reader.js";

/** Returns the bytes of the media types (separated by commas) as they arrive. */
export function stream(type: string = "application/octet-stream"): Reader<ReadableStream<Uint8Array>> {
  return {
    types: type.split(", "),
    streams: true,
    async read({ response }) {
      return { value: bodyOf(response) };
    },
  };
}
