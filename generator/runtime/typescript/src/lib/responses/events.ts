import { decode } from "../codec.js";
import type { Outcome } from "../walk.js";
import type { Schema } from "../schema.js";
import { bare, fieldsOf, type Shape } from "../shape.js";
import { bodyOf, item } from "./items.js";
import type { Reader, Reply } from "./reader.js";
import { serverEvents, type ServerEvent } from "./server-events.js";

/** Events as they come; ending the iteration early closes the connection. */
export type EventStream<T> = AsyncGenerator<T, void, undefined>;

/**
 * Reads server-sent events. The schema is of objects with `data` beside `event`, `id` and `retry`,
 * else of the data alone; iterating rejects at one that does not fit. The data `sentinel` ends it.
 */
export function events<T>(
  schema: Schema<T>,
  sentinel?: string,
): Reader<EventStream<T>> {
  return {
    types: ["text/event-stream"],
    streams: true,
    async read(reply) {
      return { value: values(schema, sentinel, reply), issues: [] };
    },
  };
}

async function* values<T>(
  { shape }: Schema<T>,
  sentinel: string | undefined,
  reply: Reply,
): EventStream<T> {
  for await (const event of serverEvents(bodyOf(reply.response))) {
    if (sentinel !== undefined && event.data === sentinel) return;
    yield item<T>(decodeEvent(shape, event), event, reply);
  }
}

/** Data is JSON, or text where only that fits. */
function decodeEvent(shape: Shape, event: ServerEvent): Outcome {
  const data = dataShape(shape);
  const whole = (value: unknown) =>
    data === undefined ? value : { ...event, data: value };
  const text = () => decode(shape, whole(event.data));
  if (bare(data ?? shape) === "string") return text();
  const parsed = decode(shape, whole(parse(event.data)));
  if (parsed.issues.length === 0) return parsed;
  const plain = text();
  return plain.issues.length === 0 ? plain : parsed;
}

/** The shape of the property `data`, `undefined` when there is none; a union is its own where all members have one. */
function dataShape(given: Shape): Shape | undefined {
  const shape = bare(given);
  if (typeof shape !== "object") return undefined;
  if ("union" in shape) {
    return shape.union.every((member) => dataShape(member) !== undefined)
      ? shape
      : undefined;
  }
  if (!("object" in shape)) return undefined;
  return fieldsOf(shape).find(({ name }) => name === "data")?.shape;
}

function parse(data: string = ""): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return data;
  }
}
