import { understands } from "../matchers.js";
import type { Reader } from "./reader.js";

/** Reads by the media type of the response. */
export function anyOf<T>(...readers: readonly [Reader<T>, ...Reader<T>[]]): Reader<T> {
  return {
    types: readers.flatMap((reader) => reader.types),
    others: readers,
    streams: readers.some(({ streams }) => streams),
    read(reply) {
      const { response } = reply;
      const reader =
        readers.find((one) => one.types.length && understands(one, response)) ??
        readers.find(({ types }) => !types.length) ??
        readers[0];
      return reader.read(reply);
    },
  };
}
