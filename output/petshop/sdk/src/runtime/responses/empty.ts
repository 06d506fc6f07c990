import { discard } from "../network/discard.js";
import type { Reader } from "./reader.js";

/** Reads nothing: the response has no body, or its body is ignored. */
export function empty(): Reader<undefined> {
  return {
    types: [],
    async read({ response }) {
      // Not awaited: a copy that a hook keeps would delay it.
      void discard(response).catch(() => {});
      return { value: undefined };
    },
  };
}
