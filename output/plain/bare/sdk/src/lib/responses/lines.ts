import { SDKValidationError } from "../../models/errors/sdkvalidationerror.js";
import { decode } from "../codec.js";
import type { Schema } from "../schema.js";
import { bodyOf, item } from "./items.js";
import type { Reader, Reply } from "./reader.js";
import { textLines } from "./text-lines.js";

/** Reads JSON values, one per line, as they come; iterating rejects at one that does not fit. */
export function lines<T>(
  schema: Schema<T>,
  type: string = "application/jsonl",
): Reader<AsyncGenerator<T, void, undefined>> {
  return {
    types: [type],
    streams: true,
    async read(reply) {
      return { value: values(schema, reply), issues: [] };
    },
  };
}

async function* values<T>(
  { shape }: Schema<T>,
  reply: Reply,
): AsyncGenerator<T, void, undefined> {
  for await (const line of textLines(bodyOf(reply.response))) {
    if (line.trim() === "") continue;
    const raw = parse(line);
    yield item<T>(decode(shape, raw, { loose: !reply.strict }), raw, reply);
  }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new SDKValidationError("Not a JSON text", cause, line);
  }
}
