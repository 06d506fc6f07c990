import type { Schema } from "../schema.js";
import type { Shape } from "../schema/shape.js";
import type { HttpMeta } from "./errors.js";
import { item } from "./items.js";
import type { JSONOptions, Reader, Reply } from "./reader.js";
import { records } from "./records.js";
import { textLines } from "./text-lines.js";

interface GatewayOptions extends JSONOptions {
  readonly errorSchema?: Schema<any>;
}

/**
 * Reads the stream of a gRPC gateway as it arrives: a JSON object per line, whose `result` is a value. Iterating rejects
 * at a value that does not match, and at an `error`, with an instance of the class; without a schema it has the message.
 */
export function gateway<T>(
  schema: Schema<T>,
  error: new (data: any, httpMeta: HttpMeta) => Error,
  { errorSchema, mediaType = "application/json", digitsOf }: GatewayOptions = {},
): Reader<AsyncGenerator<T, void, undefined>> {
  const envelope: Shape = { object: { result: schema } };
  async function* values(reply: Reply): AsyncGenerator<T, void, undefined> {
    const { request, response, checks } = reply;
    for await (const { text: body, raw } of records(textLines(reply))) {
      const { error: failed } = Object(raw) as { error?: unknown };
      if (failed) {
        const data = errorSchema ? checks.decode(errorSchema.shape, failed).value : "The stream failed";
        throw new error(data, { request, response, body });
      }
      const outcome = checks.decode(envelope, raw, digitsOf?.(body));
      yield item<{ result: T }>(outcome, raw, reply).result;
    }
  }
  return {
    types: [mediaType],
    streams: true,
    read: async (reply) => ({ value: values(reply) }),
  };
}
