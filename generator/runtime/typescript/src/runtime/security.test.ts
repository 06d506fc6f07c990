import { describe, expect, it } from "vitest";
import { answer, recorded, type Options } from "../../test/api.js";
import { ping } from "../../test/operations.js";
import { call } from "./calls/call.js";
import type { Definition } from "./client/definition.js";
import { apiKey, basic, http, oauth2ClientCredentials } from "./security/schemes.js";

describe("security", () => {
  const schemes: Definition["security"]["schemes"] = {
    basic: basic("login"),
    header: apiKey("key", "header", "X-Key"),
    query: apiKey("queryKey", "query", "api key"),
    cookie: apiKey("session", "cookie", "sid"),
  };
  const required = [{ basic: [] }, { header: [], query: [] }, { cookie: [] }];
  it.each<[string, Options, string, Record<string, string>]>([
    ["basic", { login: { username: "ü", password: "p" } }, "", { authorization: "Basic w7w6cA==" }],
    ["both of a pair", { key: "k", queryKey: "q&" }, "?api%20key=q%26", { "x-key": "k" }],
    ["no half of a pair", { key: "k", session: "s s" }, "", { cookie: "sid=s%20s" }],
    ["nothing", {}, "", {}],
  ])("sends %s", async (_name, options, query, headers) => {
    const { client, sent } = recorded([new Response(null, { status: 204 })], options, {
      security: { schemes, required },
    });
    await call(client, ping, undefined);
    expect(sent[0]?.url).toBe(`https://eu.api.test/v1/ping${query}`);
    expect(sent[0]?.headers).toEqual({
      accept: "*/*",
      "user-agent": "test/1",
      ...headers,
    });
  });

  it("sends both headers of a pair", async () => {
    const { client, sent } = recorded(
      [new Response(null, { status: 204 })],
      { login: { username: "u", password: "p" }, key: "k" },
      {
        security: {
          schemes: {
            login: basic("login"),
            key: apiKey("key", "header", "X-Key"),
          },
          required: [{ login: [], key: [] }],
        },
      },
    );
    await call(client, ping, undefined);
    expect(sent[0]?.headers).toMatchObject({
      authorization: "Basic dTpw",
      "x-key": "k",
    });
  });

  it.each<[string, Definition["security"]["required"], Options, Record<string, string>]>([
    ["what there is where it is optional", [{}, { header: [] }], { key: "k" }, { "x-key": "k" }],
    ["what there is, whatever the order", [{ header: [] }, {}], { key: "k" }, { "x-key": "k" }],
    ["the first that can be met", [{}, { basic: [] }, { header: [] }], { key: "k" }, { "x-key": "k" }],
    ["nothing where there is nothing", [{}, { header: [] }], {}, {}],
    ["nothing where nothing is wanted", [{}], { key: "k" }, {}],
  ])("sends %s", async (_name, required, options, want) => {
    const { client, sent } = recorded([new Response(null, { status: 204 })], options, {
      security: { schemes, required },
    });
    await call(client, ping, undefined);
    expect(sent[0]?.headers).toEqual({ accept: "*/*", "user-agent": "test/1", ...want });
  });

  it.each([
    ["DPoP", "secret", "DPoP secret"],
    ["DPoP", "dpop secret", "dpop secret"],
    ["SharedAccessKey", " secret\n", "SharedAccessKey secret"],
    ["a+b", "a+b secret", "a+b secret"],
  ])("sends credentials of the scheme %s under its name", async (name, given, want) => {
    const { client, sent } = recorded(
      [new Response(null, { status: 204 })],
      { proof: given },
      { security: { schemes: { proof: http("proof", name) }, required: [{ proof: [] }] } },
    );
    await call(client, ping, undefined);
    expect(sent[0]?.headers["authorization"]).toBe(want);
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
            oauth: oauth2ClientCredentials("oauth", "/token"),
          },
          required: [{ oauth: [] }],
        },
      },
    );
    await call(client, ping, undefined);
    await call(client, ping, undefined);
    expect(sent.map(({ url, headers }) => [url, headers["authorization"]])).toEqual([
      ["https://login.test/t", undefined],
      ["https://eu.api.test/v1/ping", "Bearer at1"],
      ["https://login.test/t", undefined],
      ["https://eu.api.test/v1/ping", "Bearer at2"],
    ]);
  });

  it.each<[string, Response, string]>([
    ["a refusal", answer({ error: "secret" }, 401), "ConnectionError: the token endpoint responded with status 401"],
    ["no token", answer({}), "ConnectionError: the token endpoint returned no access_token"],
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
            oauth: oauth2ClientCredentials("oauth", "/token"),
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
            oauth: oauth2ClientCredentials("oauth", "/token"),
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
