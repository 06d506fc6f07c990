import { describe, expect, it } from "vitest";
import { at, get, local } from "../../../test/local.js";
import { serve } from "../../../test/server.js";
import { call } from "../calls/call.js";

describe("a failure", () => {
  it.each<[string, Parameters<typeof serve>[0], RegExp, number?]>([
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
    ["a slow answer", () => {}, /^RequestTimeoutError: Request timed out: TimeoutError/, 150],
    [
      "a slow body",
      (_req, res) => {
        res.writeHead(200, { "content-type": "application/json" });
        res.write("{");
      },
      /^RequestTimeoutError: Request timed out: TimeoutError/,
      150,
    ],
    [
      "redirects without end",
      (_req, res) => res.writeHead(302, { location: "/" }).end(),
      /^ConnectionError: Unable to make request: TypeError: fetch failed: Error: redirect count exceeded/,
    ],
  ])("is told from %s", async (_name, handle, want, timeoutMs = 10_000) => {
    const server = await local(handle);
    const { error } = await call(at(server, { timeoutMs }), get, undefined);
    expect(String(error)).toMatch(want);
  });

  it("is told from nobody listening", async () => {
    const server = await serve(() => {});
    await server.close();
    const promise = call(at(server), get, undefined);
    expect(String((await promise).error)).toMatch(/^ConnectionError: .*ECONNREFUSED/);
    expect((await promise.$inspect())[1].status).toBe("request-error");
  });

  it.each<[string, unknown]>([
    ["a reason", "enough"],
    ["no reason", undefined],
  ])("is told from an abort with %s", async (_name, reason) => {
    const server = await local(() => {});
    const controller = new AbortController();
    setTimeout(() => controller.abort(reason), 30);
    const { error } = await call(at(server, { timeoutMs: 5000 }), get, undefined, {
      signal: controller.signal,
    });
    expect(String(error)).toMatch(/^RequestAbortedError: Request aborted by client/);
  });
});
