import { discard } from "../discard.js";
import type { Reader } from "./reader.js";

/** Reads nothing: the answer has no body, or none of interest. */
export function empty(): Reader<void> {
  return {
    types: [],
    async read({ response }) {
      await discard(response);
      return { value: undefined };
    },
  };
}
