import { SDKValidationError } from "../../models/errors/sdkvalidationerror.js";
import type { Schema } from "../schema.js";
import type { Digits } from "../walk.js";
import { bodyOf, item } from "./items.js";
import type { Reader, Reply } from "./reader.js";
import { textLines } from "./text-lines.js";

/** Reads JSON values, one per line, as they come; iterating rejects at one that does not fit. */
export function lines<T>(
  { shape }: Schema<T>,
  type: string = "application/jsonl",
  digitsOf?: (json: string) => Digits,
): Reader<AsyncGenerator<T, void, undefined>> {
  async function* values(reply: Reply): AsyncGenerator<T, void, undefined> {
    for await (const line of textLines(bodyOf(reply.response), reply.signal)) {
      if (line.trim() === "") continue;
      const raw = parse(line);
      const outcome = reply.checks.decode(shape, raw, {
        digits: digitsOf?.(line),
      });
      yield item<T>(outcome, raw, reply);
    }
  }
  return {
    types: [type],
    streams: true,
    read: async (reply) => ({ value: values(reply) }),
  };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new SDKValidationError("Not a JSON text", cause, line);
  }
}
