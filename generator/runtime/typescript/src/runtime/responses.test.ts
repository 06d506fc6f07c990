import { describe, expect, it } from "vitest";
import { answer, client, FallbackError, NotFound, recorded } from "../../test/api.js";
import { serve } from "../../test/server.js";
import { call } from "./calls/call.js";
import type { Operation } from "./calls/operation.js";
import { lenient } from "./checks.js";
import { events, gateway, lines, sequence, stream, text, type Reader } from "./responses.js";
import { schema, type Shape } from "./schema.js";
import { union } from "./schema/union.js";

const operation = <T>(reader: Reader<T>): Operation<undefined, T> => ({
  id: "x",
  method: "GET",
  path: "/",
  responses: { 200: reader },
});
const of = (shape: Shape) => schema<unknown>(shape);
const reply = (body: BodyInit, type: string) => new Response(body, { headers: { "content-type": type } });

/** A stream of the chunks given, with room between them. */
function chunks(...parts: (string | Uint8Array)[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const part = parts.shift();
      if (part === undefined) return controller.close();
      controller.enqueue(typeof part === "string" ? new TextEncoder().encode(part) : part);
    },
  });
}

async function all<T>(items: AsyncIterable<T>): Promise<unknown[]> {
  const list: unknown[] = [];
  try {
    for await (const item of items) list.push(item);
  } catch (error) {
    list.push(String(error));
  }
  return list;
}

describe("server-sent events", () => {
  const message = of({
    object: {
      data: { object: { aB: { shape: "integer", name: "a_b" } } },
      "event?": "string",
      "id?": "string",
      "retry?": "integer",
    },
  });
  const number = of({ object: { aB: { shape: "integer", name: "a_b" } } });
  const hello = new TextEncoder().encode("data: é\n\n");
  it.each<[string, Reader<AsyncIterable<unknown>>, (string | Uint8Array)[], unknown[]]>([
    [
      "with all fields",
      events(message),
      ['event: e\nid: 1\nretry: 5\ndata: {"a_b":1}\n\n'],
      [{ data: { aB: 1 }, event: "e", id: "1", retry: 5 }],
    ],
    ["of data alone", events(number), ['data: {"a_b":1}\n\ndata:{"a_b":2}\n\n'], [{ aB: 1 }, { aB: 2 }]],
    ["of text", events(of("string")), ['data: {"a":1}\n\n'], ['{"a":1}']],
    ["of text in several lines", events(of("string")), ["data: a\ndata:  b\ndata\n\n"], ["a\n b\n"]],
    [
      "with any line ends, wherever split",
      events(of("string")),
      ["da", "ta: a\r", "\n\r\ndata: b\r\rdata: c\n", "\n"],
      ["a", "b", "c"],
    ],
    [
      "with split characters and a byte order mark",
      events(of("string")),
      ["\ufeff", hello.slice(0, 7), hello.slice(7)],
      ["é"],
    ],
    [
      "without comments, unknown fields and unfinished ones",
      events(of("string")),
      [": hi\nother: x\n\ndata: a\n\ndata: b"],
      ["a"],
    ],
    [
      "until the sentinel",
      events(number, { sentinel: "[DONE]" }),
      ['data: {"a_b":1}\n\ndata: [DONE]\n\ndata: {"a_b":2}\n\n'],
      [{ aB: 1 }],
    ],
    [
      "as their data, which may have a property of that name",
      events(of({ object: { data: "string" } }), { only: "data", sentinel: "END" }),
      ['event: a\ndata: {"data":"b"}\n\ndata: END\n\n'],
      [{ data: "b" }],
    ],
    [
      "until the usual sentinel",
      events(number),
      ['data: {"a_b":1}\n\ndata: [DONE]\n\ndata: {"a_b":2}\n\n'],
      [{ aB: 1 }],
    ],
    ["of text, until the usual sentinel", events(of("string")), ["data: a\n\ndata: [DONE]\n\n"], ["a"]],
    [
      "until a sentinel alone",
      events(of("string"), { sentinel: "END" }),
      ["data: [DONE]\n\ndata: END\n\ndata: a\n\n"],
      ["[DONE]"],
    ],
    [
      "of a union",
      events(
        of({
          as: union,
          members: [
            { object: { event: { literal: "n" }, data: "integer" } },
            { object: { event: { literal: "t" }, data: "string" } },
          ],
        }),
      ),
      ["event: n\ndata: 1\n\nevent: t\ndata: x\n\n"],
      [
        { event: "n", data: 1 },
        { event: "t", data: "x" },
      ],
    ],
    [
      "until one that does not fit",
      events(number),
      ['data: {"a_b":1}\n\ndata: {}\n\n'],
      [{ aB: 1 }, "SDKValidationError: Response validation failed: a_b: expected integer, got undefined"],
    ],
  ])("are read %s", async (_name, reader, parts, want) => {
    const { client } = recorded([() => reply(chunks(...parts), "text/event-stream;charset=utf-8")]);
    const { value } = await call(client, operation(reader), undefined);
    expect(await all(value!)).toEqual(want);
  });

  it("come before the answer has ended, and end early with the connection", async () => {
    let closed = false;
    const server = await serve((_req, res) => {
      res.writeHead(200, { "content-type": "text/event-stream" }).write("data: 1\n\n");
      res.on("close", () => (closed = true));
    });
    const { value } = await call(client({ serverURL: server.url }), operation(events(of("integer"))), undefined);
    for await (const event of value!) {
      expect(event).toBe(1);
      break;
    }
    await expect.poll(() => closed).toBe(true);
    await server.close();
  });

  it("tell of a broken connection", async () => {
    const server = await serve((req, res) => {
      res.writeHead(200, { "content-type": "text/event-stream" }).write("data: 1\n\n");
      setTimeout(() => req.socket.destroy(), 20);
    });
    const { value } = await call(client({ serverURL: server.url }), operation(events(of("integer"))), undefined);
    expect(await all(value!)).toEqual([1, expect.stringMatching(/^ConnectionError: /)]);
    await server.close();
  });
});

describe("lines of JSON", () => {
  const reader = lines(of({ object: { a: "integer" } }));
  it.each<[string, string[], unknown[]]>([
    ["each", ['{"a":1}\n{"a":', '2}\r\n\n{"a":3}'], [{ a: 1 }, { a: 2 }, { a: 3 }]],
    [
      "until one that does not fit",
      ['{"a":1}\n{}\n'],
      [{ a: 1 }, "SDKValidationError: Response validation failed: a: expected integer, got undefined"],
    ],
    [
      "until one that is broken",
      ['{"a":1}\n{"a"'],
      [{ a: 1 }, expect.stringMatching(/^SDKValidationError: Not JSON: /)],
    ],
  ])("are read: %s", async (_name, parts, want) => {
    const { client } = recorded([() => reply(chunks(...parts), "application/jsonl")]);
    expect(await all((await call(client, operation(reader), undefined)).value!)).toEqual(want);
  });

  it("that do not fit are reported where they are let through", async () => {
    const reported: unknown[] = [];
    const { client } = recorded([() => reply(chunks('{"a":"x","b":1}\n'), "application/jsonl")], {
      responses: lenient,
      onResponseIssue: (id, issues) => reported.push([id, ...issues]),
    });
    expect(await all((await call(client, operation(reader), undefined)).value!)).toEqual([{ a: "x", b: 1 }]);
    expect(reported).toEqual([
      [
        "x",
        { path: ["a"], message: "expected integer, got string" },
        { path: ["b"], message: "expected no such field, got number" },
      ],
    ]);
  });
});

describe("JSON text sequences", () => {
  const reader = sequence(of({ object: { a: "integer" } }));
  it.each<[string, string[], unknown[]]>([
    ["one per line", ['\x1e{"a":1}\n\x1e{"a"', ":2}\n"], [{ a: 1 }, { a: 2 }]],
    ["over several lines", ['\x1e{\n"a":\n1}\n\x1e{"a":2}'], [{ a: 1 }, { a: 2 }]],
    ["on one line", ['\x1e{"a":1}\x1e{"a":2}'], [{ a: 1 }, { a: 2 }]],
    ["until one that is cut", ['\x1e{"a":1}\n\x1e{"a"\n\x1e{"a":2}'], [{ a: 1 }, expect.stringMatching(/Not JSON/)]],
  ])("are read: %s", async (_name, parts, want) => {
    const { client } = recorded([() => reply(chunks(...parts), "application/json-seq")]);
    expect(await all((await call(client, operation(reader), undefined)).value!)).toEqual(want);
  });
});

describe("streams of a gRPC gateway", () => {
  const result = of({ object: { a: "integer" } });
  const status = of({ object: { "code?": "string" } });
  it.each<[string, Reader<AsyncIterable<unknown>>, string[], unknown[]]>([
    [
      "of results",
      gateway(result, NotFound, { errorSchema: status }),
      ['{"result":{"a":1}}\n{"result":', '{"a":2}}\n'],
      [{ a: 1 }, { a: 2 }],
    ],
    [
      "until an error",
      gateway(result, NotFound, { errorSchema: status }),
      ['{"result":{"a":1}}\n{"error":{"code":"gone"}}\n{"result":{"a":2}}\n'],
      [{ a: 1 }, { name: "Error", statusCode: 200, data$: { code: "gone" }, body: '{"error":{"code":"gone"}}' }],
    ],
    [
      "until an error that is not described",
      gateway(result, FallbackError),
      ['{"error":{"code":5}}'],
      [{ message: 'The stream failed: Status 200. Body: {"error":{"code":5}}' }],
    ],
    [
      "until a result that does not fit",
      gateway(result, NotFound),
      ['{"result":{"a":1}}\n{"result":{"a":"x"}}'],
      [{ a: 1 }, { message: "Response validation failed: result.a: expected integer, got string" }],
    ],
  ])("are read, %s", async (_name, reader, parts, want) => {
    const { client } = recorded([() => reply(chunks(...parts), "application/json")]);
    const { value } = await call(client, operation(reader), undefined);
    const items: unknown[] = [];
    try {
      for await (const item of value!) items.push(item);
    } catch (error) {
      items.push(error);
    }
    expect(items).toMatchObject(want);
    expect(items).toHaveLength(want.length);
  });
});

it("hands over bytes as a stream", async () => {
  const { client } = recorded([() => reply(chunks("a", "b"), "image/png")]);
  const { value } = await call(client, operation(stream("image/*")), undefined);
  expect(await new Response(value as ReadableStream).text()).toBe("ab");
});

it("reads text", async () => {
  const { client } = recorded([reply("hi", "text/plain; charset=utf-8"), answer("hi")]);
  expect(await call(client, operation(text()), undefined)).toEqual({
    ok: true,
    value: "hi",
  });
  expect((await call(client, operation(text()), undefined)).ok).toBe(false);
});
