import { afterEach, describe, expect, it, vi } from "vitest";
import {
  answer,
  client,
  FallbackError,
  NotFound,
  recorded,
  ValidationError,
  type Options,
} from "../../test/api.js";
import { RFCDate } from "../types/rfcdate.js";
import { jsonBody } from "./bodies.js";
import { call } from "./call.js";
import type { Definition } from "./definition.js";
import { resetEnv } from "./env.js";
import type { Operation } from "./operation.js";
import type { RequestOptions } from "./request-options.js";
import { anyOf, empty, failure, json, text } from "./responses.js";
import { schema } from "./schema.js";

type Any = Operation<any, any, any>;
const Thing$ = schema<{ id: string; madeAt?: Date }>({
  object: {
    id: "string",
    madeAt: { field: "date-time", name: "made_at", optional: true },
  },
});
const Problem$ = schema<{ message?: string }>({
  object: { message: { field: "string", optional: true } },
});
const thing = { id: "1" };
const cyclic: Record<string, unknown> = {};
cyclic["self"] = cyclic;

/** An operation with one parameter of each place and a body. */
const update: Any = {
  id: "update_thing",
  method: "PUT",
  path: "/things/{thing_id}",
  request: schema({
    object: {
      thingId: { field: "string", name: "thing_id" },
      tags: { field: { list: "string" }, optional: true },
      before: { field: "date-time", optional: true },
      day: { field: "date", optional: true },
      limit: { field: "integer", default: 20 },
      accountId: { field: { nullable: "string" }, optional: true },
      key: { field: "string", name: "idempotency-key", optional: true },
      thing: { field: Thing$, name: "Thing", optional: true },
    },
  }),
  query: ["tags", "limit", "before", "day"],
  header: ["idempotency-key", { name: "x-account-id", key: "accountId" }],
  globals: { accountId: "accountId" },
  body: jsonBody("Thing"),
  responses: { 200: json(Thing$) },
  errors: {
    404: failure(NotFound, Problem$),
    "5XX": failure(NotFound, Problem$),
  },
};
const get: Any = {
  id: "get",
  method: "GET",
  path: "/things/{id}",
  request: schema({ object: { id: "string" } }),
  responses: { 200: json(Thing$) },
  errors: update.errors!,
};
const ping: Any = {
  id: "ping",
  method: "GET",
  path: "/ping",
  responses: { 204: empty() },
};

afterEach(() => {
  vi.unstubAllEnvs();
  resetEnv();
});

describe("the request", () => {
  const at = new Date("2024-03-05T06:07:08.123Z");
  it.each<[string, unknown, string]>([
    [
      "defaults only",
      { thingId: "1" },
      "PUT https://eu.api.test/v1/things/1?limit=20",
    ],
    [
      "all parameters, sorted by name",
      {
        thingId: "a b/c",
        limit: 1,
        tags: ["x y", "z&"],
        before: at,
        day: new RFCDate("2024-03-05"),
      },
      "PUT https://eu.api.test/v1/things/a%20b%2Fc?before=2024-03-05T06%3A07%3A08.123Z&day=2024-03-05&limit=1&tags=x%20y&tags=z%26",
    ],
    [
      "no empty lists",
      { thingId: "1", tags: [] },
      "PUT https://eu.api.test/v1/things/1?limit=20",
    ],
    [
      "dots inside a segment",
      { thingId: "..a" },
      "PUT https://eu.api.test/v1/things/..a?limit=20",
    ],
  ])("has a URL of %s", async (_name, request, want) => {
    const { client, sent } = recorded([answer(thing)]);
    await call(client, update, request);
    expect(`${sent[0]?.method} ${sent[0]?.url}`).toBe(want);
  });

  it.each<[string, unknown, Options, RequestOptions, Record<string, string>]>([
    ["nothing", { thingId: "1" }, {}, {}, {}],
    [
      "a parameter",
      { thingId: "1", key: "k" },
      {},
      {},
      { "idempotency-key": "k" },
    ],
    [
      "an argument before a global",
      { thingId: "1", accountId: "mine" },
      { accountId: "all" },
      {},
      { "x-account-id": "mine" },
    ],
    [
      "a global for null",
      { thingId: "1", accountId: null },
      { accountId: "all" },
      {},
      { "x-account-id": "all" },
    ],
    [
      "a token",
      { thingId: "1" },
      { bearerAuth: "t" },
      {},
      { authorization: "Bearer t" },
    ],
    [
      "a token with its prefix",
      { thingId: "1" },
      { bearerAuth: "bearer t" },
      {},
      { authorization: "bearer t" },
    ],
    [
      "a token from a function",
      { thingId: "1" },
      { bearerAuth: async () => "f" },
      {},
      { authorization: "Bearer f" },
    ],
    [
      "a token with a line end",
      { thingId: "1" },
      { bearerAuth: "t\n" },
      {},
      { authorization: "Bearer t" },
    ],
    ["an empty token", { thingId: "1" }, { bearerAuth: "" }, {}, {}],
    [
      "a body",
      { thingId: "1", thing },
      {},
      {},
      { "content-type": "application/json" },
    ],
    [
      "the call's headers",
      { thingId: "1" },
      { bearerAuth: "t" },
      {
        headers: {
          Accept: "text/x",
          Authorization: "mine",
          "User-Agent": "no",
        },
      },
      { accept: "text/x", authorization: "mine" },
    ],
    [
      "headers instead of fetchOptions.headers",
      { thingId: "1" },
      {},
      { headers: { a: "1" }, fetchOptions: { headers: { b: "2" } } },
      { a: "1" },
    ],
    [
      "fetchOptions.headers",
      { thingId: "1" },
      {},
      { fetchOptions: { headers: { b: "2" } } },
      { b: "2" },
    ],
    [
      "a user agent of the client",
      { thingId: "1" },
      { userAgent: "mine/1" },
      {},
      { "user-agent": "mine/1" },
    ],
  ])("has headers of %s", async (_name, request, options, own, want) => {
    const { client, sent } = recorded([answer(thing)], options);
    await call(client, update, request, own);
    expect(sent[0]?.headers).toEqual({
      accept: "application/json",
      "user-agent": "test/1",
      ...want,
    });
  });

  it("takes token and global from the environment", async () => {
    vi.stubEnv("RUNTIME_TEST_BEARER_AUTH", "env-token");
    vi.stubEnv("RUNTIME_TEST_ACCOUNT_ID", "env-account");
    const { client, sent } = recorded([answer(thing)]);
    await call(client, update, { thingId: "1" });
    expect(sent[0]?.headers).toMatchObject({
      authorization: "Bearer env-token",
      "x-account-id": "env-account",
    });
  });

  it("does not take a token from the environment for an empty one", async () => {
    vi.stubEnv("RUNTIME_TEST_BEARER_AUTH", "env-token");
    const { client, sent } = recorded([answer(thing)], { bearerAuth: "" });
    await call(client, update, { thingId: "1" });
    expect(sent[0]?.headers["authorization"]).toBeUndefined();
  });

  it("has the body in the order of the schema", async () => {
    const { client, sent } = recorded([answer(thing)]);
    await call(client, update, {
      thing: { more: 1, madeAt: at, id: "1" },
      thingId: "1",
    });
    expect(sent[0]?.body).toBe(
      '{"id":"1","made_at":"2024-03-05T06:07:08.123Z"}',
    );
  });

  it.each<[string, unknown, string]>([
    ["no request", undefined, "https://eu.api.test/v1/list"],
    ["an empty request", {}, "https://eu.api.test/v1/list?limit=20"],
  ])("has for %s the URL", async (_name, request, want) => {
    const list: Any = {
      ...ping,
      path: "/list",
      query: ["limit"],
      header: update.header!,
      globals: update.globals!,
      request: schema({
        object: {
          limit: { field: "integer", default: 20 },
          accountId: { field: "string", optional: true },
        },
      }),
    };
    const { client, sent } = recorded([new Response(null, { status: 204 })], {
      accountId: "all",
    });
    expect(await call(client, list, request)).toEqual({
      ok: true,
      value: undefined,
    });
    expect(sent[0]?.url).toBe(want);
    expect(sent[0]?.headers["x-account-id"]).toBe("all");
  });

  it("has as its body the whole request where no key is named", async () => {
    const create: Any = {
      ...ping,
      method: "POST",
      request: Thing$,
      body: jsonBody(),
    };
    const { client, sent } = recorded([new Response(null, { status: 204 })]);
    await call(client, create, thing);
    expect(sent[0]).toMatchObject({
      body: '{"id":"1"}',
      headers: { "content-type": "application/json", accept: "*/*" },
    });
  });

  it.each<[string, Any, unknown, Options, RequestOptions, string]>([
    [
      "an empty path parameter",
      get,
      { id: "" },
      {},
      {},
      "InvalidRequestError: the path parameter id must not be empty",
    ],
    [
      "a dot",
      get,
      { id: "." },
      {},
      {},
      'InvalidRequestError: a path parameter must not be "." or "..": /things/{id}',
    ],
    [
      "two dots",
      get,
      { id: ".." },
      {},
      {},
      'InvalidRequestError: a path parameter must not be "." or "..": /things/{id}',
    ],
    [
      "a missing parameter",
      get,
      {},
      {},
      {},
      "SDKValidationError: Input validation failed: id: expected a string, got nothing",
    ],
    [
      "no request at all",
      get,
      undefined,
      {},
      {},
      "SDKValidationError: Input validation failed: id: expected a string, got nothing",
    ],
    [
      "a line break in a header",
      update,
      { thingId: "1", key: "a\r\nb: c" },
      {},
      {},
      "InvalidRequestError: the header idempotency-key cannot hold a line break or another control or non-latin character",
    ],
    [
      "a line break in a call's header",
      ping,
      undefined,
      {},
      { headers: { a: "secret\nb" } },
      "InvalidRequestError: the header a cannot hold a line break or another control or non-latin character",
    ],
    [
      "a line break in a token",
      ping,
      undefined,
      { bearerAuth: "secret\nb" },
      {},
      "InvalidRequestError: the header authorization cannot hold a line break or another control or non-latin character",
    ],
    [
      "a body that contains itself",
      { ...ping, method: "POST", request: schema("any"), body: jsonBody() },
      cyclic,
      {},
      {},
      "InvalidRequestError: The body cannot be written: TypeError: Converting circular structure to JSON",
    ],
    [
      "a throwing token function",
      ping,
      undefined,
      { bearerAuth: () => Promise.reject(new Error("no token")) },
      {},
      "UnexpectedClientError: Unexpected HTTP client error: Error: no token",
    ],
    [
      "a server that is no URL",
      ping,
      undefined,
      {},
      { serverURL: "nowhere" },
      "InvalidRequestError: the server URL is not an absolute URL",
    ],
    [
      "a server URL with a password",
      ping,
      undefined,
      {},
      { serverURL: "https://u:secret@x.test" },
      "InvalidRequestError: the server URL must not contain credentials",
    ],
  ])(
    "is not sent with %s",
    async (_name, operation, request, options, own, want) => {
      const { client, sent } = recorded([answer(thing)], options);
      const promise = call(client, operation, request, own);
      const { error } = await promise;
      expect(String(error).split("\n")[0]).toBe(want);
      expect(await promise.$inspect()).toMatchObject([
        { ok: false },
        { status: "invalid" },
      ]);
      expect(sent).toEqual([]);
    },
  );
});

describe("the server", () => {
  it.each<[string, Options, RequestOptions, string]>([
    ["the first", {}, {}, "https://eu.api.test/v1/ping"],
    ["a variable", { region: "us" }, {}, "https://us.api.test/v1/ping"],
    ["a name", { server: "sandbox" }, {}, "https://sandbox.api.test/ping"],
    ["an index", { serverIdx: 1 }, {}, "https://sandbox.api.test/ping"],
    [
      "a URL, its slashes collapsed",
      { server: "sandbox", serverURL: "http://x.test/base//?a=1" },
      {},
      "http://x.test/base/ping?a=1",
    ],
    [
      "a URL with a variable",
      { serverURL: "http://{region}.test", region: "us" },
      {},
      "http://us.test/ping",
    ],
    [
      "a URL of the call",
      { serverURL: "http://x.test" },
      { serverURL: new URL("http://y.test/z/") },
      "http://y.test/z/ping",
    ],
  ])("is found by %s", async (_name, options, own, want) => {
    const { client, sent } = recorded(
      [new Response(null, { status: 204 })],
      options,
    );
    await call(client, ping, undefined, own);
    expect(sent[0]?.url).toBe(want);
  });

  it.each<[string, Options, Partial<Definition>, string]>([
    [
      "a name",
      { server: "nope" },
      {},
      'there is no server "nope", only "live", "sandbox"',
    ],
    ["an index", { serverIdx: 7 }, {}, "there is no server 7, only 0 to 1"],
    [
      "a missing variable",
      {},
      { servers: [{ url: "https://{x}.test" }] },
      "the server variable x is missing",
    ],
    [
      "a variable's value",
      { x: "c" },
      {
        servers: [
          {
            url: "https://{x}.test",
            variables: { x: { default: "a", enum: ["a", "b"] } },
          },
        ],
      },
      "the server variable x must be one of a, b",
    ],
  ])("is refused by %s", (_name, options, changes, want) => {
    expect(() => client(options, changes)).toThrow(want);
  });

  it("may be the operation's", async () => {
    const { client, sent } = recorded([new Response(null, { status: 204 })]);
    await call(client, { ...ping, servers: [{ url: "/v2" }] }, undefined);
    await call(
      client,
      { ...ping, servers: [{ url: "https://files.test" }] },
      undefined,
    );
    expect(sent.map(({ url }) => url)).toEqual([
      "https://eu.api.test/v2/ping",
      "https://files.test/ping",
    ]);
  });

  it("may be unknown until the call", async () => {
    const { client, sent } = recorded(
      [new Response(null, { status: 204 })],
      {},
      { servers: [{ url: "/v1" }] },
    );
    expect(client._baseURL).toBeNull();
    expect(String((await call(client, ping, undefined)).error)).toBe(
      "InvalidRequestError: No server URL is known",
    );
    await call(client, ping, undefined, { serverURL: "http://x.test" });
    expect(sent[0]?.url).toBe("http://x.test/ping");
  });
});

describe("the result", () => {
  const html = { headers: { "content-type": "text/html" } };
  it.each<[string, Response, unknown]>([
    [
      "a value",
      answer({ id: "1", made_at: "2024-03-05T06:07:08Z", x: 1 }),
      { id: "1", madeAt: new Date("2024-03-05T06:07:08Z") },
    ],
    [
      "a value with a charset",
      answer(thing, 200, { "content-type": "application/json; charset=utf-8" }),
      thing,
    ],
  ])("is %s", async (_name, given, want) => {
    const { client } = recorded([given]);
    expect(await call(client, get, { id: "1" })).toEqual({
      ok: true,
      value: want,
    });
  });

  it.each<[string, Response, new (...args: never[]) => Error, string]>([
    ["a declared error", answer({ message: "gone" }, 404), NotFound, "gone"],
    ["a declared range", answer({}, 503), NotFound, "Generic error"],
    [
      "an undeclared status",
      answer({ a: 1 }, 418),
      FallbackError,
      'API error occurred: Status 418. Body: {"a":1}',
    ],
    [
      "another media type",
      new Response("<p>", { status: 404, ...html }),
      FallbackError,
      "API error occurred: Status 404 Content-Type text/html. Body: <p>",
    ],
    [
      "an undeclared success",
      answer(thing, 202),
      FallbackError,
      'Unexpected Status or Content-Type: Status 202. Body: {"id":"1"}',
    ],
    [
      "an unreadable error",
      new Response("{", {
        status: 404,
        headers: { "content-type": "application/json" },
      }),
      FallbackError,
      "API error occurred: Status 404. Body: {",
    ],
    [
      "a value that does not fit",
      answer({ id: 1 }),
      ValidationError,
      "Response validation failed: id: expected a string, got a number",
    ],
    [
      "truncated JSON",
      new Response('{"id":', {
        headers: { "content-type": "application/json" },
      }),
      ValidationError,
      "Response validation failed: Unexpected end of JSON input",
    ],
    [
      "a long body",
      answer("x".repeat(99), 418),
      FallbackError,
      `API error occurred: Status 418.\nBody: "${"x".repeat(99)}"`,
    ],
    [
      "a very long body",
      new Response("x".repeat(10_007), {
        status: 418,
        headers: { "content-type": "application/json" },
      }),
      FallbackError,
      `API error occurred: Status 418.\nBody: ${"x".repeat(10_000)}...and 7 more chars`,
    ],
  ])("is an error for %s", async (_name, given, type, want) => {
    const { client } = recorded([given]);
    const promise = call(client, get, { id: "1" });
    const { error } = await promise;
    expect(error).toBeInstanceOf(type);
    expect((error as Error).message).toBe(want);
    expect(await promise.$inspect()).toMatchObject([
      { ok: false },
      { status: "complete" },
    ]);
  });

  it.each<[string, "lenient" | "off", Response, unknown, number]>([
    ["a wrong type", "lenient", answer({ id: 1 }), { id: 1 }, 1],
    ["a missing property", "lenient", answer({}), {}, 1],
    ["a wrong type, silently", "off", answer({ id: 1 }), { id: 1 }, 0],
    ["an undeclared success", "lenient", answer(thing, 202), thing, 0],
    [
      "an undeclared success beside a default error",
      "lenient",
      answer(thing, 202),
      thing,
      0,
    ],
    ["no body", "lenient", new Response(null, { status: 204 }), undefined, 1],
    [
      "an empty body",
      "lenient",
      new Response("", { headers: { "content-type": "application/json" } }),
      undefined,
      1,
    ],
    [
      "no media type",
      "lenient",
      new Response(new TextEncoder().encode('{"id":"1"}')),
      thing,
      0,
    ],
  ])("lets through %s (%s)", async (_name, responses, given, want, reports) => {
    const reported: unknown[] = [];
    const { client } = recorded(
      [given],
      { onResponseIssue: (...args) => reported.push(args) },
      { responses },
    );
    const errors = { ...get.errors, default: get.errors!["404"]! };
    expect(await call(client, { ...get, errors }, { id: "1" })).toEqual({
      ok: true,
      value: want,
    });
    expect(reported).toHaveLength(reports);
  });

  it("is read by media type", async () => {
    const either: Any = {
      ...ping,
      responses: { 200: anyOf<unknown>(json(Thing$), text("text/*")) },
    };
    const { client, sent } = recorded([answer(thing), new Response("hi")]);
    expect((await call(client, either, undefined)).value).toEqual(thing);
    expect((await call(client, either, undefined)).value).toBe("hi");
    expect(sent[0]?.headers["accept"]).toBe("application/json, text/*");
  });
});

describe("security", () => {
  const schemes: Definition["security"]["schemes"] = {
    basic: { type: "basic", option: "login" },
    header: { type: "apiKey", in: "header", name: "X-Key", option: "key" },
    query: { type: "apiKey", in: "query", name: "api key", option: "queryKey" },
    cookie: { type: "apiKey", in: "cookie", name: "sid", option: "session" },
  };
  const required = [{ basic: [] }, { header: [], query: [] }, { cookie: [] }];
  it.each<[string, Options, string, Record<string, string>]>([
    [
      "basic",
      { login: { username: "ü", password: "p" } },
      "",
      { authorization: "Basic w7w6cA==" },
    ],
    [
      "both of a pair",
      { key: "k", queryKey: "q&" },
      "?api%20key=q%26",
      { "x-key": "k" },
    ],
    [
      "no half of a pair",
      { key: "k", session: "s s" },
      "",
      { cookie: "sid=s%20s" },
    ],
    ["nothing", {}, "", {}],
  ])("sends %s", async (_name, options, query, headers) => {
    const { client, sent } = recorded(
      [new Response(null, { status: 204 })],
      options,
      {
        security: { schemes, required },
      },
    );
    await call(client, ping, undefined);
    expect(sent[0]?.url).toBe(`https://eu.api.test/v1/ping${query}`);
    expect(sent[0]?.headers).toEqual({
      accept: "*/*",
      "user-agent": "test/1",
      ...headers,
    });
  });

  it("is the operation's where it has its own", async () => {
    const { client, sent } = recorded([new Response(null, { status: 204 })], {
      bearerAuth: "t",
    });
    await call(client, { ...ping, security: [] }, undefined);
    expect(sent[0]?.headers["authorization"]).toBeUndefined();
  });

  it("gets another token after one was refused", async () => {
    let count = 0;
    const answers = [
      () => answer({ access_token: `at${++count}` }),
      new Response(null, { status: 401 }),
      () => answer({ access_token: `at${++count}` }),
      new Response(null, { status: 204 }),
    ];
    const { client, sent } = recorded(
      answers,
      {
        oauth: {
          clientID: "id",
          clientSecret: "s",
          tokenURL: "https://login.test/t",
        },
      },
      {
        security: {
          schemes: {
            oauth: {
              type: "oauth2ClientCredentials",
              tokenUrl: "/token",
              option: "oauth",
            },
          },
          required: [{ oauth: [] }],
        },
      },
    );
    await call(client, ping, undefined);
    await call(client, ping, undefined);
    expect(
      sent.map(({ url, headers }) => [url, headers["authorization"]]),
    ).toEqual([
      ["https://login.test/t", undefined],
      ["https://eu.api.test/v1/ping", "Bearer at1"],
      ["https://login.test/t", undefined],
      ["https://eu.api.test/v1/ping", "Bearer at2"],
    ]);
  });

  it.each<[string, Response, string]>([
    [
      "a refusal",
      answer({ error: "secret" }, 401),
      "ConnectionError: the token endpoint answered with status 401",
    ],
    [
      "no token",
      answer({}),
      "ConnectionError: the token endpoint sent no access_token",
    ],
    [
      "no JSON",
      new Response("<p>"),
      "UnexpectedClientError: Unexpected HTTP client error: SyntaxError: Unexpected token '<', \"<p>\" is not valid JSON",
    ],
  ])("tells of %s at the token endpoint", async (_name, given, want) => {
    const { client } = recorded(
      [given],
      { oauth: { clientID: "id", clientSecret: "s" } },
      {
        security: {
          schemes: {
            oauth: {
              type: "oauth2ClientCredentials",
              tokenUrl: "/token",
              option: "oauth",
            },
          },
          required: [{ oauth: [] }],
        },
      },
    );
    expect(String((await call(client, ping, undefined)).error)).toBe(want);
  });

  it("gets a token with client credentials once", async () => {
    const token = answer({ access_token: "at", expires_in: 3600 });
    const none = new Response(null, { status: 204 });
    const { client, sent } = recorded(
      [token, none, none],
      { oauth: { clientID: "id", clientSecret: "s&" } },
      {
        security: {
          schemes: {
            oauth: {
              type: "oauth2ClientCredentials",
              tokenUrl: "/token",
              option: "oauth",
            },
          },
          required: [{ oauth: ["read", "write"] }],
        },
      },
    );
    await call(client, ping, undefined);
    await call(client, ping, undefined);
    expect(sent.map(({ method, url, body }) => [method, url, body])).toEqual([
      [
        "POST",
        "https://eu.api.test/token",
        "grant_type=client_credentials&client_id=id&client_secret=s%26&scope=read+write",
      ],
      ["GET", "https://eu.api.test/v1/ping", ""],
      ["GET", "https://eu.api.test/v1/ping", ""],
    ]);
    expect(sent[2]?.headers["authorization"]).toBe("Bearer at");
  });
});
