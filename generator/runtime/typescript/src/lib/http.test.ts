import { afterEach, describe, expect, it, vi } from "vitest";
import { ConnectionError } from "../models/errors/httpclienterrors.js";
import { SDKValidationError } from "../models/errors/sdkvalidationerror.js";
import { env, envOption, resetEnv } from "./env.js";
import {
  isAbortError,
  isConnectionError,
  isTimeoutError,
  matchContentType,
  matchResponse,
  matchStatusCode,
  type StatusCodePredicate,
} from "./http.js";
import {
  PermanentError,
  retry,
  TemporaryError,
  type RetryConfig,
} from "./retries.js";
import { ValidationError } from "../../test/api.js";

describe("a status", () => {
  it.each<[number, StatusCodePredicate, boolean]>([
    [404, 404, true],
    [404, "404", true],
    [404, "4XX", true],
    [404, "4xx", true],
    [404, "5XX", false],
    [404, [200, "4XX"], true],
    [404, "default", true],
    [404, [], false],
  ])("%s matches %j: %s", (status, codes, want) => {
    expect(matchStatusCode(new Response(null, { status }), codes)).toBe(want);
  });
});

describe("a media type", () => {
  it.each<[string | undefined, string, boolean]>([
    ["application/json", "application/json", true],
    ["Application/JSON; charset=utf-8", "application/json", true],
    ["application/json", "application/json; charset=utf-8", false],
    ["application/problem+json", "application/json", false],
    ["text/html", "text/*", true],
    ["text/html", "*/*", true],
    ["text/html", "*", true],
    [undefined, "application/octet-stream", true],
    [undefined, "application/json", false],
  ])("%s matches %s: %s", (type, pattern, want) => {
    const response = new Response(null, {
      status: 200,
      headers: type ? { "content-type": type } : {},
    });
    expect(matchContentType(response, pattern)).toBe(want);
    expect(matchResponse(response, "2XX", pattern)).toBe(want);
    expect(matchResponse(response, "4XX", pattern)).toBe(false);
  });
});

describe("an error", () => {
  const coded = (code: string) => Object.assign(new Error("x"), { code });
  it.each<[string, unknown, string]>([
    [
      "of Node",
      new TypeError("fetch failed", { cause: coded("ECONNREFUSED") }),
      "connection",
    ],
    ["of Chromium", new TypeError("Failed to fetch"), "connection"],
    ["of Safari", new TypeError("Load failed"), "connection"],
    [
      "of Firefox",
      new TypeError("NetworkError when attempting to fetch resource."),
      "connection",
    ],
    ["of Bun", coded("ConnectionRefused"), "connection"],
    ["of Deno", new TypeError("error sending request for url"), "connection"],
    ["of a name server", coded("ENOTFOUND"), "connection"],
    ["of a signal", new DOMException("x", "AbortError"), "abort"],
    ["of a timer", new DOMException("x", "TimeoutError"), "timeout"],
    [
      "of undici's own timer",
      new TypeError("fetch failed", {
        cause: coded("UND_ERR_HEADERS_TIMEOUT"),
      }),
      "timeout",
    ],
    ["of a programmer", new TypeError("x is not a function"), ""],
    ["that is none", "x", ""],
    ["that is nothing", undefined, ""],
  ])("%s is told", (_name, error, want) => {
    const told = isTimeoutError(error)
      ? "timeout"
      : isAbortError(error)
        ? "abort"
        : isConnectionError(error)
          ? "connection"
          : "";
    expect(told).toBe(want);
  });

  it("has the text of its cause", () => {
    const error = new ConnectionError("Unable", {
      cause: new TypeError("fetch failed", { cause: new Error("refused") }),
    });
    expect(error.message).toBe(
      "Unable: TypeError: fetch failed: Error: refused",
    );
    expect(new ConnectionError("Unable").message).toBe("Unable");
  });

  it("of validation includes that of responses", () => {
    const meta = {
      response: new Response(),
      request: new Request("http://x.test"),
      body: "",
    };
    const extra = { ...meta, cause: 1, rawValue: 2, rawMessage: 3 };
    expect(new ValidationError("x", extra)).toBeInstanceOf(SDKValidationError);
    expect(new Error("x")).not.toBeInstanceOf(SDKValidationError);
  });
});

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
    [
      "does nothing without a strategy",
      [bad, good],
      { strategy: "none" },
      503,
      1,
    ],
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

describe("the environment", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    resetEnv();
  });

  it.each<[string | undefined, string, string | undefined]>([
    ["RUNTIME", "bearerAuth", "1"],
    ["RUNTIME", "other", undefined],
    [undefined, "bearerAuth", undefined],
  ])("gives %s %s: %s", (prefix, option, want) => {
    vi.stubEnv("RUNTIME_BEARER_AUTH", "1");
    expect(envOption(prefix, option)).toBe(want);
  });

  it("is read once", () => {
    vi.stubEnv("RUNTIME_ONCE", "1");
    expect(env("RUNTIME_ONCE")).toBe("1");
    vi.stubEnv("RUNTIME_ONCE", "2");
    expect(env("RUNTIME_ONCE")).toBe("1");
    resetEnv();
    expect(env("RUNTIME_ONCE")).toBe("2");
  });
});
