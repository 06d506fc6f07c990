import type { Reader } from "./reader.js";

/** Reads text. */
export function text(type: string = "text/plain"): Reader<string> {
  return {
    types: [type],
    async read({ response }) {
      const value = await response.text();
      return { value, raw: value, body: value };
    },
  };
}
