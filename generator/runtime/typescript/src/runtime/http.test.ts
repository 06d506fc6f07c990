import { describe, expect, it } from "vitest";
import { ValidationError } from "../../test/api.js";
import { ConnectionError } from "../models/errors/httpclienterrors.js";
import { SDKValidationError } from "../models/errors/sdkvalidationerror.js";
import {
  isAbortError,
  isConnectionError,
  isTimeoutError,
  matchContentType,
  matchResponse,
  matchStatusCode,
  type StatusCodePredicate,
} from "./http.js";

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
    ["of Node", new TypeError("fetch failed", { cause: coded("ECONNREFUSED") }), "connection"],
    ["of Chromium", new TypeError("Failed to fetch"), "connection"],
    ["of Safari", new TypeError("Load failed"), "connection"],
    ["of Firefox", new TypeError("NetworkError when attempting to fetch resource."), "connection"],
    ["of Bun", coded("ConnectionRefused"), "connection"],
    ["of Deno", new TypeError("error sending request for url"), "connection"],
    ["of Workers", new Error("Network connection lost."), "connection"],
    ["of Workers that are refused", new Error("connect(): Connection refused"), "connection"],
    ["of a hook", new Error("the account is closed"), ""],
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
    expect(error.message).toBe("Unable: TypeError: fetch failed: Error: refused");
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
