import { understands } from "../matchers.js";
import type { Reader } from "./reader.js";

type Each<T extends readonly unknown[]> = { readonly [Index in keyof T]: Reader<T[Index]> };

/** Reads by the media type of the response. */
export function anyOf<T extends readonly unknown[]>(...readers: Each<T>): Reader<T[number]> {
  const [first] = readers as readonly [Reader<any>];
  return {
    types: readers.flatMap((reader) => reader.types),
    others: readers,
    streams: readers.some(({ streams }) => streams),
    read(reply) {
      const { response } = reply;
      const reader =
        readers.find((one) => one.types.length && understands(one, response)) ??
        readers.find(({ types }) => !types.length) ??
        first;
      return reader.read(reply);
    },
  };
}
