import { afterEach, describe, expect, it } from "vitest";
import { client, type Options } from "../../test/api.js";
import { sendJSON, serve, type LocalServer } from "../../test/server.js";
import { jsonBody } from "./bodies.js";
import { call } from "./call.js";
import type { Operation } from "./operation.js";
import { json } from "./responses.js";
import type { RetryConfig } from "./retries.js";
import { schema } from "./schema.js";

const get: Operation<any, any, any> = {
  id: "get",
  method: "GET",
  path: "/",
  responses: { 200: json(schema({ object: { ok: "boolean" } })) },
};
const post: Operation<any, any, any> = {
  ...get,
  method: "POST",
  request: schema("any"),
  body: jsonBody(),
};
const quick: RetryConfig = {
  strategy: "backoff",
  backoff: {
    initialInterval: 1,
    maxInterval: 5,
    exponent: 1,
    maxElapsedTime: 2000,
  },
};
const stubborn: RetryConfig = { ...quick, retryConnectionErrors: true };

const servers: LocalServer[] = [];
const local: typeof serve = async (handle) => {
  const server = await serve(handle);
  servers.push(server);
  return server;
};
const at = (server: LocalServer, options: Options = {}, changes = {}) =>
  client({ serverURL: server.url, ...options }, changes);
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

describe("a failure", () => {
  it.each<[string, Parameters<typeof serve>[0], RegExp]>([
    [
      "a reset connection",
      (req) => req.socket.destroy(),
      /^ConnectionError: Unable to make request: TypeError: fetch failed/,
    ],
    [
      "a body that breaks off",
      (req, res) => {
        res.writeHead(200, {
          "content-type": "application/json",
          "content-length": "100",
        });
        res.write('{"ok":');
        setTimeout(() => req.socket.destroy(), 20);
      },
      /^ConnectionError: Unable to make request: TypeError: terminated/,
    ],
    [
      "a slow answer",
      () => {},
      /^RequestTimeoutError: Request timed out: TimeoutError/,
    ],
    [
      "a slow body",
      (_req, res) => {
        res.writeHead(200, { "content-type": "application/json" });
        res.write("{");
      },
      /^RequestTimeoutError: Request timed out: TimeoutError/,
    ],
    [
      "redirects without end",
      (_req, res) => res.writeHead(302, { location: "/" }).end(),
      /^ConnectionError: Unable to make request: TypeError: fetch failed: Error: redirect count exceeded/,
    ],
  ])("is told from %s", async (_name, handle, want) => {
    const server = await local(handle);
    const { error } = await call(
      at(server, { timeoutMs: 150 }),
      get,
      undefined,
    );
    expect(String(error)).toMatch(want);
  });

  it("is told from nobody listening", async () => {
    const server = await serve(() => {});
    await server.close();
    const promise = call(at(server), get, undefined);
    expect(String((await promise).error)).toMatch(
      /^ConnectionError: .*ECONNREFUSED/,
    );
    expect((await promise.$inspect())[1].status).toBe("request-error");
  });

  it.each<[string, unknown]>([
    ["a reason", "enough"],
    ["no reason", undefined],
  ])("is told from an abort with %s", async (_name, reason) => {
    const server = await local(() => {});
    const controller = new AbortController();
    setTimeout(() => controller.abort(reason), 30);
    const { error } = await call(at(server, { timeoutMs: 5 }), get, undefined, {
      signal: controller.signal,
    });
    expect(String(error)).toMatch(
      /^RequestAbortedError: Request aborted by client/,
    );
  });
});

describe("retries", () => {
  it("send body and all until the answer is good", async () => {
    const server = await local((_req, res, count) =>
      count < 2 ? res.writeHead(503).end() : sendJSON(res, { ok: true }),
    );
    expect(
      await call(
        at(server, { timeoutMs: 5000 }),
        post,
        { a: 1 },
        { retries: quick },
      ),
    ).toEqual({
      ok: true,
      value: { ok: true },
    });
    expect(server.requests.map(({ body }) => body)).toEqual([
      '{"a":1}',
      '{"a":1}',
      '{"a":1}',
    ]);
  });

  it.each<[string, Options, object, Operation<any, any, any>, number]>([
    ["none by default", {}, {}, get, 1],
    [
      "those of the operation",
      {},
      {},
      { ...get, retries: { ...quick, codes: ["5XX"] } },
      2,
    ],
    [
      "the client's before the operation's",
      { retryConfig: { strategy: "none" } },
      {},
      { ...get, retries: quick },
      1,
    ],
    [
      "the call's before the client's",
      { retryConfig: { strategy: "none" } },
      { retries: quick },
      get,
      2,
    ],
    [
      "only the call's codes",
      {},
      { retries: quick, retryCodes: ["429"] },
      get,
      1,
    ],
    [
      "only the operation's codes",
      {},
      { retries: quick },
      { ...get, retries: { strategy: "none", codes: ["4XX"] } },
      1,
    ],
  ])("are %s", async (_name, options, own, operation, want) => {
    const server = await local((_req, res, count) =>
      count < 1 ? res.writeHead(503).end() : sendJSON(res, { ok: true }),
    );
    await call(at(server, options), operation, undefined, own);
    expect(server.requests).toHaveLength(want);
  });

  it("end with the last answer when the time is up", async () => {
    const server = await local((_req, res) => sendJSON(res, {}, 500));
    const backoff = {
      initialInterval: 1,
      maxInterval: 20,
      exponent: 1,
      maxElapsedTime: 60,
    };
    const { error } = await call(at(server), get, undefined, {
      retries: { strategy: "backoff", backoff },
    });
    expect(String(error)).toBe(
      "Error: API error occurred: Status 500. Body: {}",
    );
    expect(server.requests.length).toBeGreaterThan(1);
  });

  it("wait as long as the server asks", async () => {
    const server = await local((_req, res, count) =>
      count < 1
        ? res.writeHead(429, { "retry-after-ms": "120" }).end()
        : sendJSON(res, { ok: true }),
    );
    const backoff = {
      initialInterval: 1,
      maxInterval: 5000,
      exponent: 1,
      maxElapsedTime: 5000,
    };
    const start = performance.now();
    await call(at(server), get, undefined, {
      retries: { strategy: "backoff", backoff },
    });
    expect(performance.now() - start).toBeGreaterThan(110);
    expect(performance.now() - start).toBeLessThan(900);
  });

  it.each<[string, RetryConfig, number]>([
    ["not", quick, 1],
    ["when asked", stubborn, 2],
  ])("follow broken connections: %s", async (_name, retries, want) => {
    const server = await local((req, res, count) =>
      count < 1 ? req.socket.destroy() : sendJSON(res, { ok: true }),
    );
    await call(at(server), get, undefined, { retries });
    expect(server.requests).toHaveLength(want);
  });

  it("have a timeout for each attempt", async () => {
    const server = await local((_req, res, count) =>
      count < 2 ? undefined : sendJSON(res, { ok: true }),
    );
    const result = await call(at(server, { timeoutMs: 80 }), get, undefined, {
      retries: stubborn,
    });
    expect(result.ok).toBe(true);
    expect(server.requests).toHaveLength(3);
  });

  it("end with an abort while waiting", async () => {
    const server = await local((_req, res) =>
      res.writeHead(429, { "retry-after": "30" }).end(),
    );
    const backoff = {
      initialInterval: 1,
      maxInterval: 60_000,
      exponent: 1,
      maxElapsedTime: 60_000,
    };
    const { error } = await call(at(server), get, undefined, {
      retries: { strategy: "backoff", backoff },
      signal: AbortSignal.timeout(50),
    });
    expect(String(error)).toMatch(/^RequestTimeoutError/);
  });
});

describe("redirects", () => {
  const security = {
    schemes: {
      key: { type: "apiKey", in: "header", name: "X-Key", option: "key" },
      token: { type: "bearer", option: "bearerAuth" },
    },
    required: [{ key: [], token: [] }],
  };
  it.each<[number, string, string]>([
    [302, "GET", ""],
    [303, "GET", ""],
    [307, "POST", '{"a":1}'],
    [308, "POST", '{"a":1}'],
  ])(
    "of status %s keep credentials from another origin",
    async (status, method, body) => {
      const other = await local((_req, res) => sendJSON(res, { ok: true }));
      const server = await local((req, res) =>
        res
          .writeHead(status, {
            location: req.url === "/" ? "/next" : `${other.url}/there`,
          })
          .end(),
      );
      const { ok } = await call(
        at(server, { key: "secret", bearerAuth: "secret" }, { security }),
        post,
        { a: 1 },
      );
      expect(ok).toBe(true);
      expect(
        server.requests.map(({ headers }) => [
          headers["x-key"],
          headers["authorization"],
        ]),
      ).toEqual([
        ["secret", "Bearer secret"],
        ["secret", "Bearer secret"],
      ]);
      expect(other.requests[0]).toMatchObject({ method, url: "/there", body });
      expect(JSON.stringify(other.requests[0])).not.toContain("secret");
    },
  );

  it("with a bearer token alone do so too", async () => {
    const other = await local((_req, res) => sendJSON(res, { ok: true }));
    const server = await local((_req, res) =>
      res.writeHead(307, { location: other.url }).end(),
    );
    await call(at(server, { bearerAuth: "secret" }), get, undefined);
    expect(other.requests).toHaveLength(1);
    expect(JSON.stringify(other.requests)).not.toContain("secret");
  });

  it.each<[string, object, Options]>([
    [
      "a cookie",
      { type: "apiKey", in: "cookie", name: "sid", option: "key" },
      { key: "secret" },
    ],
    [
      "a query key that is no name for a header",
      { type: "apiKey", in: "query", name: "api key", option: "key" },
      { key: "secret" },
    ],
  ])("with %s do so too", async (_name, scheme, options) => {
    const other = await local((_req, res) => sendJSON(res, { ok: true }));
    const server = await local((_req, res) =>
      res.writeHead(302, { location: other.url }).end(),
    );
    const changes = {
      security: { schemes: { scheme }, required: [{ scheme: [] }] },
    };
    expect((await call(at(server, options, changes), get, undefined)).ok).toBe(
      true,
    );
    expect(JSON.stringify(server.requests)).toContain("secret");
    expect(JSON.stringify(other.requests)).not.toContain("secret");
  });

  it("of a token endpoint are not followed", async () => {
    const other = await local((_req, res) =>
      sendJSON(res, { access_token: "t" }),
    );
    const server = await local((_req, res) =>
      res.writeHead(307, { location: other.url }).end(),
    );
    const scheme = {
      type: "oauth2ClientCredentials",
      tokenUrl: "/token",
      option: "oauth",
    };
    const changes = {
      security: { schemes: { scheme }, required: [{ scheme: [] }] },
    };
    const { error } = await call(
      at(
        server,
        { oauth: { clientID: "id", clientSecret: "secret" } },
        changes,
      ),
      get,
      undefined,
    );
    expect(String(error)).toMatch(/^ConnectionError: /);
    expect(other.requests).toEqual([]);
  });
});
