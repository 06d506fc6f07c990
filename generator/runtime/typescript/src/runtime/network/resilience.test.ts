import { describe, expect, it } from "vitest";
import { answer, recorded } from "../../../test/api.js";
import { at, get, local } from "../../../test/local.js";
import { SDKHooks } from "../../hooks/hooks.js";
import { call } from "../calls/call.js";
import type { Pagination } from "../calls/operation.js";
import { paginate } from "../calls/paginate.js";
import { lenient, off, strict } from "../checks.js";
import { HTTPClient } from "../http.js";
import { pairs } from "../parameters/parameters.js";
import { events, json, lines, stream, type Reader } from "../responses.js";
import { schema } from "../schema.js";
import { oauth2ClientCredentials } from "../security/schemes.js";

const broken = () =>
  new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode('{"')),
    pull: (controller) => controller.error(new TypeError("terminated")),
  });
const fails = () => {
  throw new Error("hook");
};

describe("what goes wrong ends in the result", () => {
  it.each<[string, number]>([
    ["a body that errors half-way", 200],
    ["an undeclared success that does so", 299],
  ])("with %s", async (_name, status) => {
    const headers = { "content-type": "application/json" };
    for (const responses of [strict, lenient, off]) {
      const { client } = recorded([() => new Response(broken(), { status, headers })], { responses });
      const promise = call(client, get, undefined);
      const { error } = await promise;
      if (status === 200) expect(String(error)).toMatch(/^ConnectionError: /);
      else expect(error).toBeInstanceOf(Error);
      expect((await promise.$inspect())[1].status).toBe("complete");
    }
  });

  it("with an error answer whose body errors half-way: its status", async () => {
    const { client } = recorded([() => new Response(broken(), { status: 500 })]);
    const { error } = await call(client, get, undefined);
    expect(error).toMatchObject({ statusCode: 500 });
  });

  it.each<[string, (hooks: SDKHooks) => void, number]>([
    ["afterError at an error", (hooks) => hooks.registerAfterErrorHook({ afterError: fails }), 500],
    ["afterError at no answer", (hooks) => hooks.registerAfterErrorHook({ afterError: fails }), 0],
    [
      "afterError that rejects",
      (hooks) =>
        hooks.registerAfterErrorHook({
          afterError: () => Promise.reject(new Error("hook")),
        }),
      500,
    ],
    [
      "afterSuccess that returns nothing",
      (hooks) =>
        hooks.registerAfterSuccessHook({
          afterSuccess: () => undefined as never,
        }),
      200,
    ],
    [
      "beforeRequest that returns nothing",
      (hooks) =>
        hooks.registerBeforeRequestHook({
          beforeRequest: () => undefined as never,
        }),
      200,
    ],
  ])("with the hook %s", async (_name, register, status) => {
    const hooks = new SDKHooks();
    register(hooks);
    const { client } = recorded([() => (status ? answer({}, status) : fails())], { hooks });
    const { error } = await call(client, get, undefined);
    expect(String(error)).toMatch(/^UnexpectedClientError: /);
  });

  it.each(["beforeRequest", "response", "requestError"] as const)("with the client's hook %s", async (name) => {
    const httpClient = new HTTPClient({
      fetcher: () => (name === "requestError" ? fails() : Promise.resolve(answer({}))),
    });
    httpClient.addHook(name as "response", fails);
    const { client } = recorded([], { httpClient });
    const { error } = await call(client, get, undefined);
    expect(String(error)).toBe("UnexpectedClientError: Unexpected HTTP client error: Error: hook");
  });

  it("with a throwing function for issues of answers", async () => {
    const { client } = recorded([answer({})], {
      responses: lenient,
      onResponseIssue: fails,
    });
    const { error } = await call(client, get, undefined);
    expect(String(error)).toMatch(/^UnexpectedClientError: .*Error: hook$/);
  });

  it("but a throwing logger changes nothing", async () => {
    const debugLogger = { group: fails, groupEnd: fails, log: fails };
    const { client } = recorded([answer({ ok: true })], { debugLogger });
    expect((await call(client, get, undefined)).value).toEqual({ ok: true });
  });
});

describe("a timeout", () => {
  const of = (reader: Reader<unknown>) => ({
    ...get,
    responses: { 200: reader },
  });
  it.each<[string, Reader<any>, string, string, unknown[]]>([
    ["events", events(schema("integer")), "text/event-stream", "data: 1\n\n", [1, 1]],
    ["lines", lines(schema("integer")), "application/jsonl", "1\n", [1, 1]],
    ["a stream", stream("image/png"), "image/png", "1", [new Uint8Array([49]), new Uint8Array([49])]],
  ])("is not for %s that have begun", async (_name, reader, type, text, want) => {
    const server = await local((_req, res) => {
      res.writeHead(200, { "content-type": type }).write(text);
      setTimeout(() => res.end(text), 800);
    });
    const { value } = await call(at(server, { timeoutMs: 500 }), of(reader), undefined);
    const got: unknown[] = [];
    for await (const one of value as AsyncIterable<unknown>) got.push(one);
    expect(got.map((one) => (one instanceof Uint8Array ? [...one] : one))).toEqual(
      want.map((one) => (one instanceof Uint8Array ? [...one] : one)),
    );
  });

  it("is for events that do not begin", async () => {
    const server = await local(() => {});
    const reader = events(schema("integer"));
    const { error } = await call(at(server, { timeoutMs: 50 }), of(reader), undefined);
    expect(String(error)).toMatch(/^RequestTimeoutError: /);
  });

  it("is for the request of a token too", async () => {
    const server = await local(() => {});
    const scheme = oauth2ClientCredentials("oauth", "/token");
    const oauth = { clientID: "id", clientSecret: "secret" };
    const { error } = await call(
      at(server, { oauth, timeoutMs: 500 }, { security: { schemes: { scheme }, required: [{ scheme: [] }] } }),
      get,
      undefined,
    );
    expect(String(error)).toMatch(/^RequestTimeoutError: /);
    expect(server.requests).toMatchObject([{ url: "/token" }]);
  });
});

describe("pages of a server that repeats itself", () => {
  it.each<[string, Pagination, unknown, number]>([
    ["the cursor", { type: "cursor", input: "cursor", output: "$.next" }, { next: "a" }, 2],
    ["the link", { type: "link", output: "$.next" }, { next: "/v1/?p=2" }, 2],
  ])("end at %s which was there before", async (_name, pagination, page, want) => {
    const { client, sent } = recorded([answer(page)], {});
    const list = {
      ...get,
      request: schema<unknown>({
        object: { "cursor?": "string" },
      }),
      query: pairs("cursor"),
      responses: { 200: json(schema<unknown>("any")) },
      pagination,
    };
    const pages: unknown[] = [];
    for await (const one of await paginate(client, list, {})) pages.push(one);
    expect(pages).toHaveLength(want);
    expect(sent).toHaveLength(want);
  });
});
