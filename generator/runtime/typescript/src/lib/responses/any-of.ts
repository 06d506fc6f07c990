import { matchContentType } from "../matchers.js";
import type { Reader } from "./reader.js";

/** Reads by the media type of the answer. */
export function anyOf<T>(...readers: readonly [Reader<T>, ...Reader<T>[]]): Reader<T> {
  return {
    types: readers.flatMap((reader) => reader.types),
    read(reply) {
      const { response } = reply;
      const reader =
        readers.find(({ types }) => types.some((type) => matchContentType(response, type))) ??
        readers.find(({ types }) => types.length === 0) ??
        readers[0];
      return reader.read(reply);
    },
  };
}
