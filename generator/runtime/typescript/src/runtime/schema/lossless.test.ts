import { describe, expect, it } from "vitest";
import { recorded } from "../../../test/api.js";
import { ping, type Any } from "../../../test/operations.js";
import { formBody, jsonBody, multipartBody } from "../bodies.js";
import { call } from "../calls/call.js";
import { following } from "../calls/next-page.js";
import type { Pagination } from "../calls/operation.js";
import { headers, pairs } from "../parameters/parameters.js";
import { events, json, lines } from "../responses.js";
import * as schema from "../schema.js";

// The first integer that no double holds.
const big = 9007199254740993n;
const Amount$ = schema.object<{ id: bigint; price: string }>({
  id: schema.bigint,
  price: schema.decimal,
});
const amount = { id: big, price: "0.10" };
const text = '{"id":9007199254740993,"price":0.10}';

const operation: Any = {
  ...ping,
  path: "/accounts/{id}",
  method: "PUT",
  request: schema.object<unknown>({
    id: schema.bigint,
    "ids?": { list: schema.bigint },
    "filter?": Amount$,
    "limit?": schema.decimal,
    "body?": schema.schema({ object: { amount: Amount$ } }),
  }),
  query: pairs({ name: "filter", content: schema.exactText }, "ids"),
  header: headers({ name: "x-limit", key: "limit" }),
  responses: { 200: json(Amount$, { digitsOf: schema.digitsOf }) },
};

describe("numbers that no double holds", () => {
  const answer = () => new Response(text, { headers: { "content-type": "application/json" } });

  it("are whole in every place of a request, and in the answer", async () => {
    const { client, sent } = recorded([answer]);
    const body = jsonBody({ key: "body", required: true, write: schema.exactText });
    const request = {
      id: big,
      ids: [big, -big],
      filter: amount,
      limit: "0.10",
      body: { amount },
    };
    const result = await call(client, { ...operation, body }, request);
    expect(result).toEqual({ ok: true, value: amount });
    expect(sent[0]?.url).toBe(
      `https://eu.api.test/v1/accounts/9007199254740993?filter=${encodeURIComponent(text)}&ids=9007199254740993&ids=-9007199254740993`,
    );
    expect(sent[0]?.headers["x-limit"]).toBe("0.10");
    expect(sent[0]?.body).toBe(`{"amount":${text}}`);
  });

  it.each<[string, NonNullable<Any["body"]>, string]>([
    [
      "a form",
      formBody({ key: "body", required: true, write: schema.exactText }),
      `amount=${encodeURIComponent(text).replaceAll("%20", "+")}`,
    ],
    [
      "parts",
      multipartBody({ key: "body", required: true, write: schema.exactText }),
      `name="amount"\r\nContent-Type: application/json\r\n\r\n${text}\r\n`,
    ],
  ])("are whole inside %s", async (_name, body, want) => {
    const { client, sent } = recorded([answer]);
    await call(client, { ...operation, body }, { id: 1n, body: { amount } });
    expect(sent[0]?.body).toContain(want);
  });

  const Event$ = schema.object<unknown>({
    "event?": "string",
    data: Amount$,
  });
  it.each<[string, Any["responses"][string], string, string, unknown]>([
    [
      "events",
      events(Event$, { digitsOf: schema.digitsOf }),
      "text/event-stream",
      `event: a\ndata: ${text}\n\n`,
      { event: "a", data: amount },
    ],
    [
      "the data of events",
      events(Amount$, { digitsOf: schema.digitsOf }),
      "text/event-stream",
      `id: 1\ndata: ${text}\n\n`,
      amount,
    ],
    ["lines", lines(Amount$, { digitsOf: schema.digitsOf }), "application/jsonl", `${text}\n`, amount],
  ])("are whole in %s", async (_name, reader, type, given, want) => {
    const headers = { "content-type": type };
    const { client } = recorded([() => new Response(given, { headers })]);
    const operation: Any = { ...ping, responses: { 200: reader } };
    const { value } = await call(client, operation, undefined);
    const found: unknown[] = [];
    for await (const one of value!) found.push(one);
    expect(found).toEqual([want]);
  });

  it.each<[string, Pagination, object, unknown, unknown]>([
    ["bigint offset", { type: "offset", input: "offset", results: "$" }, { offset: 100n }, [1, 2], { offset: 102 }],
    [
      "offset in digits",
      { type: "offset", input: "offset", results: "$", limit: "limit" },
      { offset: "100", limit: "2" },
      [1, 2],
      { offset: 102 },
    ],
    [
      "last page of digits",
      { type: "offset", input: "offset", results: "$", limit: "limit" },
      { limit: "3" },
      [1, 2],
      undefined,
    ],
    [
      "cursor that repeats itself",
      { type: "cursor", input: "cursor", output: "$.next" },
      { cursor: 5n },
      { next: 5 },
      undefined,
    ],
  ])("lead to the next page: %s", (_name, pagination, request, raw, want) => {
    const call = { status: "invalid" } as const;
    expect(following(pagination, request, raw, call)?.state).toEqual(want);
  });
});
