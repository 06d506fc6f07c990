import { describe, expect, it, vi } from "vitest";
import { PermanentError, retry, TemporaryError, type RetryConfig } from "./retries.js";

describe("retry", () => {
  const config: RetryConfig = {
    strategy: "backoff",
    backoff: {
      initialInterval: 1,
      maxInterval: 2,
      exponent: 1,
      maxElapsedTime: 1000,
    },
  };
  const bad = () => new Response(null, { status: 503 });
  const good = () => new Response(null, { status: 200 });
  it.each<[string, (() => Response)[], RetryConfig, number | string, number]>([
    ["returns the first good answer", [bad, bad, good], config, 200, 3],
    ["does nothing without a strategy", [bad, good], { strategy: "none" }, 503, 1],
    [
      "repeats for a TemporaryError",
      [
        () => {
          throw new TemporaryError("x", bad());
        },
        good,
      ],
      config,
      200,
      2,
    ],
    [
      "returns the answer of a TemporaryError without a strategy",
      [
        () => {
          throw new TemporaryError("x", bad());
        },
        good,
      ],
      { strategy: "none" },
      503,
      1,
    ],
    [
      "ends with a PermanentError's cause",
      [
        () => {
          throw new PermanentError("x", { cause: new Error("why") });
        },
        good,
      ],
      config,
      "Error: why",
      1,
    ],
    [
      "ends with an error that is none of the network",
      [
        () => {
          throw new Error("x");
        },
        good,
      ],
      { ...config, retryConnectionErrors: true },
      "Error: x",
      1,
    ],
    [
      "ends when the time is up",
      [bad, bad, good],
      {
        ...config,
        backoff: {
          initialInterval: 1,
          maxInterval: 1,
          exponent: 1,
          maxElapsedTime: 0,
        },
      },
      503,
      1,
    ],
  ])("%s", async (_name, answers, given, want, attempts) => {
    let count = 0;
    const fetchFn = async () => answers[count++]!();
    const outcome = await retry(fetchFn, {
      config: given,
      statusCodes: ["5XX"],
    }).then((response) => response.status, String);
    expect([outcome, count]).toEqual([want, attempts]);
  });

  it.each<[string, Record<string, string>, number]>([
    ["milliseconds", { "retry-after-ms": "1500" }, 1500],
    ["seconds", { "retry-after": "2" }, 2000],
    ["a date", { "retry-after": "Thu, 01 Jan 1970 00:00:03 GMT" }, 3000],
    ["no longer than the longest", { "retry-after": "3600" }, 10_000],
    ["its own way otherwise", { "retry-after": "soon" }, 500],
    ["its own way where the server asks for no pause", { "retry-after": "0", "retry-after-ms": "0.1" }, 500],
    ["its own way after a date in the past", { "retry-after": "Mon, 01 Dec 1969 00:00:00 GMT" }, 500],
  ])("waits %s", async (_name, headers, want) => {
    vi.useFakeTimers({ now: 0 });
    vi.spyOn(Math, "random").mockReturnValue(0);
    try {
      const answers = [new Response(null, { status: 429, headers }), good()];
      const backoff = {
        initialInterval: 500,
        maxInterval: 10_000,
        exponent: 1.5,
        maxElapsedTime: 60_000,
      };
      const done = retry(async () => answers.shift()!, {
        config: { strategy: "backoff", backoff },
        statusCodes: ["429"],
      });
      await vi.runAllTimersAsync();
      expect((await done).status).toBe(200);
      expect(Date.now()).toBe(want);
    } finally {
      vi.restoreAllMocks();
      vi.useRealTimers();
    }
  });
});
