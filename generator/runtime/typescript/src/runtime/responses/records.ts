import { SDKValidationError } from "../../models/errors/sdkvalidationerror.js";
import type { Schema } from "../schema.js";
import { item } from "./items.js";
import type { JSONOptions, Reader, Reply } from "./reader.js";

/** A JSON value in a stream: its text, and the parsed value. */
export interface JSONRecord {
  readonly text: string;
  readonly raw: unknown;
}

/** The JSON values of a stream that is split into texts; rejects at one that is not JSON. */
export async function* records(texts: AsyncIterable<string>): AsyncGenerator<JSONRecord, void, undefined> {
  for await (const text of texts) if (text.trim()) yield { text, raw: parse(text) };
}

/** Reads the JSON values of a stream as they arrive; iterating rejects at one that does not match. */
export function recordsOf<T>(
  split: (reply: Reply) => AsyncIterable<string>,
  { shape }: Schema<T>,
  { mediaType, digitsOf }: Pick<JSONOptions, "digitsOf"> & { readonly mediaType: string },
): Reader<AsyncGenerator<T, void, undefined>> {
  async function* values(reply: Reply): AsyncGenerator<T, void, undefined> {
    for await (const { text, raw } of records(split(reply))) {
      yield item<T>(reply.checks.decode(shape, raw, digitsOf?.(text)), raw, reply);
    }
  }
  return {
    types: [mediaType],
    streams: true,
    read: async (reply) => ({ value: values(reply) }),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new SDKValidationError("Not JSON", cause, text);
  }
}
