import type { Reader } from "./reader.js";

/** Reads as the first reader does, unless a call requests the media type of another one. */
export function choiceOf<T>(first: Reader<T>, ...others: Reader<any>[]): Reader<T> {
  return { ...first, others: [...(first.others ?? []), ...others] };
}
