import { discard } from "../discard.js";
import type { Reader } from "./reader.js";

/** Reads nothing: the response has no body, or none of interest. */
export function empty(): Reader<void> {
  return {
    types: [],
    async read({ response }) {
      // Nobody waits for that: a copy that a hook keeps would hold it up.
      void discard(response).catch(() => {});
      return { value: undefined };
    },
  };
}
