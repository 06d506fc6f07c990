import type { Schema } from "../schema.js";
import { bare, fieldsOf, type Shape } from "../schema/shape.js";
import type { Digits, Outcome } from "../schema/walk.js";
import { item } from "./items.js";
import type { JSONOptions, Reader, Reply } from "./reader.js";
import { serverEvents, type ServerEvent } from "./server-events.js";

/** Events as they arrive; ending the iteration early closes the connection. */
export type EventStream<T> = AsyncGenerator<T, void, undefined>;

interface EventOptions extends Pick<JSONOptions, "digitsOf"> {
  readonly sentinel?: string;
  /** The schema describes the data, whatever its properties are called. */
  readonly only?: "data";
}

/**
 * Reads server-sent events. The schema describes objects with `data` and perhaps `event`, `id` and `retry`,
 * or the data alone; iterating rejects at an event that does not match. An event whose data is the `sentinel` ends it.
 */
export function events<T>(
  { shape }: Schema<T>,
  { sentinel = "[DONE]", only, digitsOf }: EventOptions = {},
): Reader<EventStream<T>> {
  async function* values(reply: Reply): EventStream<T> {
    for await (const event of serverEvents(reply)) {
      if (event.data === sentinel) return;
      const outcome = decodeEvent(shape, only ? undefined : dataShape(shape), event, reply, digitsOf);
      yield item<T>(outcome, event, reply);
    }
  }
  return {
    types: ["text/event-stream"],
    streams: true,
    read: async (reply) => ({ value: values(reply) }),
  };
}

/** Data is JSON, or text if only text fits. */
function decodeEvent(
  shape: Shape,
  data: Shape | undefined,
  event: ServerEvent,
  { checks }: Reply,
  digitsOf?: (json: string) => Digits,
): Outcome {
  // The other fields of the protocol are not new properties where the schema omits them.
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

/** Whether the only issues are new properties or values. */
function fits({ issues = [], notes = [] }: Outcome): boolean {
  return issues.length === notes.length;
}

/** The names of the fields of an object or of any member of a union. */
function namesOf(given: Shape): string[] {
  const shape = bare(given);
  if (typeof shape !== "object") return [];
  if ("members" in shape) return shape.members.flatMap(namesOf);
  return "object" in shape ? fieldsOf(shape).map(({ name }) => name) : [];
}

/** The shape of the property `data`, `undefined` if there is none; a union itself if all of its members have one. */
function dataShape(given: Shape): Shape | undefined {
  const shape = bare(given);
  if (typeof shape !== "object") return undefined;
  if ("members" in shape) {
    return shape.members.every((member) => dataShape(member) !== undefined) ? shape : undefined;
  }
  if (!("object" in shape)) return undefined;
  return fieldsOf(shape).find(({ name }) => name === "data")?.shape;
}
