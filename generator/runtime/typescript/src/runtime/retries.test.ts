import { describe, expect, it } from "vitest";
import type { Options } from "../../test/api.js";
import { at, get, local, post, quick, stubborn } from "../../test/local.js";
import { sendJSON } from "../../test/server.js";
import { call } from "./calls/call.js";
import type { Operation } from "./calls/operation.js";
import type { RetryConfig } from "./retries.js";

describe("retries", () => {
  it("send body and all until the answer is good", async () => {
    const server = await local((_req, res, count) =>
      count < 2 ? res.writeHead(503).end() : sendJSON(res, { ok: true }),
    );
    expect(await call(at(server, { timeoutMs: 5000 }), post, { a: 1 }, { retries: quick })).toEqual({
      ok: true,
      value: { ok: true },
    });
    expect(server.requests.map(({ body }) => body)).toEqual(['{"a":1}', '{"a":1}', '{"a":1}']);
  });

  it.each<[string, Options, object, Operation<any, any, any>, number]>([
    ["none by default", {}, {}, get, 1],
    ["those of the operation", {}, {}, { ...get, retries: { ...quick, codes: ["5XX"] } }, 2],
    ["the client's before the operation's", { retryConfig: { strategy: "none" } }, {}, { ...get, retries: quick }, 1],
    ["the call's before the client's", { retryConfig: { strategy: "none" } }, { retries: quick }, get, 2],
    ["only the call's codes", {}, { retries: quick, retryCodes: ["429"] }, get, 1],
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
      maxElapsedTime: 500,
    };
    const { error } = await call(at(server), get, undefined, {
      retries: { strategy: "backoff", backoff },
    });
    expect(String(error)).toBe("Error: API error occurred: Status 500. Body: {}");
    expect(server.requests.length).toBeGreaterThan(1);
  });

  it("wait as long as the server asks", async () => {
    const server = await local((_req, res, count) =>
      count < 1 ? res.writeHead(429, { "retry-after-ms": "120" }).end() : sendJSON(res, { ok: true }),
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
    expect(performance.now() - start).toBeLessThan(4000);
  });

  it.each<[string, RetryConfig, number]>([
    ["not", quick, 1],
    ["when asked", stubborn, 2],
  ])("follow broken connections: %s", async (_name, retries, want) => {
    const server = await local((req, res, count) => (count < 1 ? req.socket.destroy() : sendJSON(res, { ok: true })));
    await call(at(server), get, undefined, { retries });
    expect(server.requests).toHaveLength(want);
  });

  it("have a timeout for each attempt", async () => {
    const server = await local((_req, res, count) => (count < 2 ? undefined : sendJSON(res, { ok: true })));
    const result = await call(at(server, { timeoutMs: 400 }), get, undefined, {
      retries: stubborn,
    });
    expect(result.ok).toBe(true);
    expect(server.requests).toHaveLength(3);
  });

  it("end with an abort while waiting", async () => {
    const server = await local((_req, res) => res.writeHead(429, { "retry-after": "30" }).end());
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
