import type { Reader } from "./reader.js";

/** Reads nothing: the answer has no body, or none of interest. */
export function empty(): Reader<void> {
  return {
    types: [],
    async read({ response }) {
      // Otherwise the connection stays taken.
      await response.body?.cancel();
      return { value: undefined };
    },
  };
}
