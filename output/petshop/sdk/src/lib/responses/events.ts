import type { Digits, Outcome } from "../walk.js";
import type { Schema } from "../schema.js";
import { bare, fieldsOf, type Shape } from "../shape.js";
import { item } from "./items.js";
import type { Reader, Reply } from "./reader.js";
import { serverEvents, type ServerEvent } from "./server-events.js";

/** Events as they come; ending the iteration early closes the connection. */
export type EventStream<T> = AsyncGenerator<T, void, undefined>;

/**
 * Reads server-sent events. The schema is of objects with `data` beside `event`, `id` and `retry`,
 * else of the data alone; iterating rejects at one that does not fit. An event whose data is the `sentinel` ends it.
 */
export function events<T>(
  { shape }: Schema<T>,
  sentinel: string = "[DONE]",
  digitsOf?: (json: string) => Digits,
): Reader<EventStream<T>> {
  async function* values(reply: Reply): EventStream<T> {
    for await (const event of serverEvents(reply)) {
      if (event.data === sentinel) return;
      const outcome = decodeEvent(shape, event, reply, digitsOf);
      yield item<T>(outcome, event, reply);
    }
  }
  return {
    types: ["text/event-stream"],
    streams: true,
    read: async (reply) => ({ value: values(reply) }),
  };
}

/** Data is JSON, or text where only that fits. */
function decodeEvent(
  shape: Shape,
  event: ServerEvent,
  { checks }: Reply,
  digitsOf?: (json: string) => Digits,
): Outcome {
  const data = dataShape(shape);
  // What the protocol has beside the data is nothing new where the schema leaves it out.
  const names = namesOf(shape);
  const known = Object.entries(event).filter(([name]) => names.includes(name));
  const read = (value: unknown, digits?: Digits) => {
    const whole = data ? { ...Object.fromEntries(known), data: value } : value;
    return checks.decode(shape, whole, digits);
  };
  const text = event.data ?? "";
  const plain = read(text);
  if (bare(data ?? shape) === "string") return plain;
  try {
    const json: unknown = JSON.parse(text);
    const parsed = read(json, digitsOf?.(data ? `{"data":${text}}` : text));
    return fits(parsed) || !fits(plain) ? parsed : plain;
  } catch (error) {
    return fits(plain) ? plain : { ...plain, broken: error as Error };
  }
}

/** Whether there is nothing but what is new. */
function fits({ issues = [], notes = [] }: Outcome): boolean {
  return issues.length === notes.length;
}

/** The names of the fields of an object, or of any member of a union. */
function namesOf(given: Shape): string[] {
  const shape = bare(given);
  if (typeof shape !== "object") return [];
  if ("members" in shape) return shape.members.flatMap(namesOf);
  return "object" in shape ? fieldsOf(shape).map(({ name }) => name) : [];
}

/** The shape of the property `data`, `undefined` when there is none; a union is its own where all members have one. */
function dataShape(given: Shape): Shape | undefined {
  const shape = bare(given);
  if (typeof shape !== "object") return undefined;
  if ("members" in shape) {
    return shape.members.every((member) => dataShape(member) !== undefined) ? shape : undefined;
  }
  if (!("object" in shape)) return undefined;
  return fieldsOf(shape).find(({ name }) => name === "data")?.shape;
}
