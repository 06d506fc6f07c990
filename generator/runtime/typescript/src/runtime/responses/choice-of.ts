import type { Reader } from "./reader.js";

/** Reads as the first reader does, unless a call requests the media type of another one. */
export function choiceOf<T, Others extends readonly unknown[]>(
  first: Reader<T>,
  ...others: { readonly [Index in keyof Others]: Reader<Others[Index]> }
): Reader<T | Others[number]> {
  return { ...(first as Reader<any>), others: [...(first.others ?? []), ...others] };
}
