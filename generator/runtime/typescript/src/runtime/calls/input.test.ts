import { afterEach, describe, expect, it, vi } from "vitest";
import { answer, recorded, type Options } from "../../../test/api.js";
import { ping, thing, Thing$, update, type Any } from "../../../test/operations.js";
import { RFCDate } from "../../types/rfcdate.js";
import { jsonBody } from "../bodies.js";
import type { RequestOptions } from "../client/request-options.js";
import { resetEnv } from "../env.js";
import { pairs } from "../parameters/parameters.js";
import { defaulted, schema } from "../schema.js";
import { call } from "./call.js";

afterEach(() => {
  vi.unstubAllEnvs();
  resetEnv();
});

describe("the request", () => {
  const at = new Date("2024-03-05T06:07:08.123Z");
  it.each<[string, unknown, string]>([
    ["defaults only", { thingId: "1" }, "PUT https://eu.api.test/v1/things/1?limit=20"],
    [
      "all parameters, in their order",
      {
        thingId: "a b/c",
        limit: 1,
        tags: ["x y", "z&"],
        before: at,
        day: new RFCDate("2024-03-05"),
      },
      "PUT https://eu.api.test/v1/things/a%20b%2Fc?before=2024-03-05T06%3A07%3A08.123Z&day=2024-03-05&limit=1&tags=x%20y&tags=z%26",
    ],
    ["no empty lists", { thingId: "1", tags: [] }, "PUT https://eu.api.test/v1/things/1?limit=20"],
    ["dots inside a segment", { thingId: "..a" }, "PUT https://eu.api.test/v1/things/..a?limit=20"],
  ])("has a URL of %s", async (_name, request, want) => {
    const { client, sent } = recorded([answer(thing)]);
    await call(client, update, request);
    expect(`${sent[0]?.method} ${sent[0]?.url}`).toBe(want);
  });

  it.each<[string, unknown, Options, RequestOptions, Record<string, string>]>([
    ["nothing", { thingId: "1" }, {}, {}, {}],
    ["a parameter", { thingId: "1", key: "k" }, {}, {}, { "idempotency-key": "k" }],
    [
      "an argument before a global",
      { thingId: "1", accountId: "mine" },
      { accountId: "all" },
      {},
      { "x-account-id": "mine" },
    ],
    ["a global for null", { thingId: "1", accountId: null }, { accountId: "all" }, {}, { "x-account-id": "all" }],
    ["a token", { thingId: "1" }, { bearerAuth: "t" }, {}, { authorization: "Bearer t" }],
    ["a token with its prefix", { thingId: "1" }, { bearerAuth: "bearer t" }, {}, { authorization: "bearer t" }],
    ["a token from a function", { thingId: "1" }, { bearerAuth: async () => "f" }, {}, { authorization: "Bearer f" }],
    ["a token with a line end", { thingId: "1" }, { bearerAuth: "t\n" }, {}, { authorization: "Bearer t" }],
    ["an empty token", { thingId: "1" }, { bearerAuth: "" }, {}, {}],
    ["a body", { thingId: "1", thing }, {}, {}, { "content-type": "application/json" }],
    [
      "the call's headers",
      { thingId: "1" },
      { bearerAuth: "t" },
      {
        headers: {
          Accept: "text/x",
          Authorization: "mine",
          "User-Agent": "mine/1",
        },
      },
      { accept: "text/x", authorization: "mine", "user-agent": "mine/1" },
    ],
    [
      "headers instead of fetchOptions.headers",
      { thingId: "1" },
      {},
      { headers: { a: "1" }, fetchOptions: { headers: { b: "2" } } },
      { a: "1" },
    ],
    ["fetchOptions.headers", { thingId: "1" }, {}, { fetchOptions: { headers: { b: "2" } } }, { b: "2" }],
    ["a user agent of the client", { thingId: "1" }, { userAgent: "mine/1" }, {}, { "user-agent": "mine/1" }],
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
    expect(sent[0]?.body).toBe('{"id":"1","made_at":"2024-03-05T06:07:08.123Z"}');
  });

  it.each<[string, unknown, string]>([
    ["no request", undefined, "https://eu.api.test/v1/list"],
    ["an empty request", {}, "https://eu.api.test/v1/list?limit=20"],
  ])("has for %s the URL", async (_name, request, want) => {
    const list: Any = {
      ...ping,
      path: "/list",
      query: pairs("limit"),
      header: update.header!,
      globals: update.globals!,
      request: schema({
        object: {
          limit: { as: defaulted, of: "integer", default: 20 },
          "accountId?": "string",
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
});
