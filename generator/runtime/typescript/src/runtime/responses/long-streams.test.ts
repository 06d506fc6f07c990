import { describe, expect, it } from "vitest";
import { FallbackError, recorded } from "../../../test/api.js";
import { call } from "../calls/call.js";
import { events, gateway, lines, sequence, type Reader } from "../responses.js";
import { schema } from "../schema.js";
import { MAX_RECORD_LENGTH } from "./text-lines.js";

const CHUNK = 65_536;

/** A stream that begins with a text and then repeats another one for ever, in chunks; it counts what was asked for. */
function endless(begin: string, again: string) {
  const chunk = new TextEncoder().encode(again.repeat(Math.ceil(CHUNK / again.length)).slice(0, CHUNK));
  const seen = { bytes: 0, cancelled: false };
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode(begin)),
    pull(controller) {
      seen.bytes += chunk.length;
      controller.enqueue(chunk);
    },
    cancel() {
      seen.cancelled = true;
    },
  });
  return { stream, seen };
}

async function all(items: AsyncIterable<unknown>): Promise<unknown[]> {
  const list: unknown[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const text = schema<unknown>("string");

const inLine = events(text);

describe("a record that does not end is refused", () => {
  it.each<[string, Reader<AsyncIterable<unknown>>, string, string, { maxRecordLength?: number }]>([
    ["a line of an event stream, by default", inLine, "data: ", "a", {}],
    ["a line of an event stream", inLine, "data: ", "a", { maxRecordLength: 300_000 }],
    ["an event of many lines", events(text), "", "data: a\n", { maxRecordLength: 300_000 }],
    ["a line of JSON", lines(text), '"', "a", { maxRecordLength: 300_000 }],
    ["a line of a gateway", gateway(text, FallbackError), '{"result":"', "a", { maxRecordLength: 300_000 }],
    ["a JSON text of many lines", sequence(text), "\x1e[", "1,\n", { maxRecordLength: 300_000 }],
  ])("%s", async (_name, reader, begin, again, options) => {
    const { stream, seen } = endless(begin, again);
    const headers = { "content-type": reader.types[0] ?? "" };
    const { client } = recorded([() => new Response(stream, { headers })], options);
    const operation = { id: "x", method: "GET", path: "/", responses: { 200: reader } };
    const { value } = await call(client, operation, undefined);
    const limit = options.maxRecordLength ?? MAX_RECORD_LENGTH;
    const message = `The stream was cancelled: a record has more than ${limit} characters (maxRecordLength)`;
    await expect(all(value!)).rejects.toThrow(message);
    // The names of the fields are no part of a record.
    expect(seen.bytes).toBeLessThan(5 * limit);
    expect(seen.cancelled).toBe(true);
  });
});

describe("a line as long as the limit", () => {
  it.each<[string, readonly string[], readonly unknown[]]>([
    ["in one piece", ['"ab"\n'], ["ab"]],
    ["in pieces", ['"a', "b", '"\n"cd"'], ["ab", "cd"]],
    ["with a CRLF that is cut", ['"ab"\r', '\n"cd"\r'], ["ab", "cd"]],
  ])("is read %s", async (_name, parts, want) => {
    const chunks = parts.map((part) => new TextEncoder().encode(part));
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        const chunk = chunks.shift();
        if (chunk) controller.enqueue(chunk);
        else controller.close();
      },
    });
    const { client } = recorded([() => new Response(body, { headers: { "content-type": "application/jsonl" } })], {
      maxRecordLength: 4,
    });
    const operation = { id: "x", method: "GET", path: "/", responses: { 200: lines(text) } };
    const { value } = await call(client, operation, undefined);
    expect(await all(value!)).toEqual(want);
  });
});
