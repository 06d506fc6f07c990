import { describe, expect, it, vi } from "vitest";
import { answer, client } from "../../../test/api.js";
import { at, get, local, quick } from "../../../test/local.js";
import { call } from "../calls/call.js";
import { HTTPClient, type Fetcher } from "../http.js";
import { anyOf, events, json, lines } from "../responses.js";
import { schema } from "../schema.js";
import { deadline } from "./deadline.js";

/** A signal that aborts with a reason after so many milliseconds, and how many listen to it. */
function soon(milliseconds: number, reason: unknown = "enough") {
  const controller = new AbortController();
  setTimeout(() => controller.abort(reason), milliseconds);
  return controller.signal;
}

describe("a signal and a timeout", () => {
  it.each<[string, number, number, RegExp]>([
    ["the timeout", 60, 5000, /^RequestTimeoutError: Request timed out: TimeoutError: 60 ms/],
    ["the signal", 5000, 60, /^RequestAbortedError: Request aborted by client: enough/],
  ])("end a call by %s where that comes first", async (_name, timeoutMs, abortMs, want) => {
    const server = await local(() => {});
    for (const options of [{ timeoutMs }, {}]) {
      const own = options.timeoutMs ? {} : { timeoutMs };
      const { error } = await call(at(server, options), get, undefined, { ...own, signal: soon(abortMs) });
      expect(String(error)).toMatch(want);
    }
  });

  it("are both those of each attempt", async () => {
    const server = await local(() => {});
    const started = performance.now();
    const { error } = await call(at(server, { timeoutMs: 40 }), get, undefined, {
      retries: { ...quick, retryConnectionErrors: true },
      signal: soon(200),
    });
    expect(String(error)).toMatch(/^RequestAbortedError/);
    expect(server.requests.length).toBeGreaterThan(2);
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it("end the time between attempts by the signal", async () => {
    const server = await local((_req, res) => res.writeHead(503, { "retry-after": "20" }).end());
    const { error } = await call(at(server, { timeoutMs: 5000 }), get, undefined, {
      retries: { strategy: "backoff" },
      signal: soon(60),
    });
    expect(String(error)).toMatch(/^RequestAbortedError: Request aborted by client: enough/);
  });

  it.each([
    ["events", events(schema("integer")), "text/event-stream", "data: 1\n\n"],
    ["lines", lines(schema("integer")), "application/jsonl", "1\n"],
    ["one of several", anyOf(json(schema("any")), lines(schema("integer"))), "application/jsonl", "1\n"],
  ] as const)("end %s that are being read by the signal, not by the time", async (_name, reader, type, text) => {
    const server = await local((_req, res) => {
      res.writeHead(200, { "content-type": type }).write(text);
    });
    const operation = { ...get, responses: { 200: reader } };
    const controller = new AbortController();
    const { value } = await call(at(server, { timeoutMs: 500 }), operation, undefined, { signal: controller.signal });
    const stream = value as AsyncGenerator<number>;
    expect(await stream.next()).toEqual({ value: 1, done: false });
    setTimeout(() => controller.abort("enough"), 700);
    await expect(stream.next()).rejects.toThrow("Request aborted by client: enough");
  });

  it("reach fetch themselves, as those of a Request end with it", async () => {
    const signals: unknown[] = [];
    const fetch = async (_input: unknown, init: RequestInit) => (signals.push(init.signal), answer({ ok: true }));
    vi.stubGlobal("fetch", fetch);
    const { signal } = new AbortController();
    await call(client({ httpClient: undefined! }), get, undefined, { signal });
    await call(client({ httpClient: new HTTPClient() }), get, undefined, { signal });
    await call(client({ httpClient: new HTTPClient({ fetcher: fetch as Fetcher }) }), get, undefined, { signal });
    vi.unstubAllGlobals();
    expect(signals).toEqual([signal, signal, signal]);
    expect(signals.every((one) => one === signal)).toBe(true);
  });

  it("are told apart also where a fetch names neither", async () => {
    const httpClient = new HTTPClient({
      fetcher: (_input, init) =>
        new Promise((_resolve, reject) => {
          init?.signal?.addEventListener("abort", () => reject(new DOMException("x", "AbortError")));
        }),
    });
    const { error } = await call(client({ httpClient, timeoutMs: 20 }), get, undefined);
    expect(String(error)).toMatch(/^RequestTimeoutError/);
  });
});

describe("a deadline", () => {
  it("leaves nothing behind", async () => {
    const { signal } = new AbortController();
    let listeners = 0;
    const { addEventListener, removeEventListener } = signal;
    Object.assign(signal, {
      addEventListener: (...args: [string, () => void]) => (listeners++, addEventListener.apply(signal, args)),
      removeEventListener: (...args: [string, () => void]) => (listeners--, removeEventListener.apply(signal, args)),
    });
    const one = deadline(10_000, signal);
    expect(listeners).toBe(1);
    one.release?.();
    expect(listeners).toBe(0);
  });

  it("is over where its signal is", () => {
    expect(deadline(10_000, AbortSignal.abort("done")).signal?.reason).toBe("done");
  });

  it.each([undefined, 0, -1, NaN, Infinity, 2 ** 31])("of %s milliseconds is none", async (timeoutMs) => {
    expect(deadline(timeoutMs)).toEqual({ signal: null, release: undefined });
    const httpClient = new HTTPClient({ fetcher: async () => answer({ ok: true }) });
    expect((await call(client({ httpClient, timeoutMs: timeoutMs! }), get, undefined)).ok).toBe(true);
  });
});
