import { describe, expect, it } from "vitest";
import { answer, recorded, type Options } from "../../../test/api.js";
import { get, ping, thing, update, type Any } from "../../../test/operations.js";
import { jsonBody } from "../bodies.js";
import type { RequestOptions } from "../client/request-options.js";
import { schema } from "../schema.js";
import { call } from "./call.js";

const cyclic: Record<string, unknown> = {};
cyclic["self"] = cyclic;

describe("a request", () => {
  it.each<[string, Any, unknown, Options, RequestOptions, string]>([
    [
      "an empty path parameter",
      get,
      { id: "" },
      {},
      {},
      'InvalidRequestError: path parameters must not be empty, "." or "..": id',
    ],
    [
      "a dot",
      get,
      { id: "." },
      {},
      {},
      'InvalidRequestError: path parameters must not be empty, "." or "..": /things/{id}',
    ],
    [
      "two dots",
      get,
      { id: ".." },
      {},
      {},
      'InvalidRequestError: path parameters must not be empty, "." or "..": /things/{id}',
    ],
    [
      "a missing parameter",
      get,
      {},
      {},
      {},
      "SDKValidationError: Input validation failed: id: expected string, got undefined",
    ],
    [
      "no request at all",
      get,
      undefined,
      {},
      {},
      "SDKValidationError: Input validation failed: id: expected string, got undefined",
    ],
    [
      "a line break in a header",
      update,
      { thingId: "1", key: "a\r\nb: c" },
      {},
      {},
      "InvalidRequestError: the header idempotency-key is invalid",
    ],
    [
      "a line break in a call's header",
      ping,
      undefined,
      {},
      { headers: { a: "secret\nb" } },
      "InvalidRequestError: the header a is invalid",
    ],
    [
      "a control character in a call's header",
      ping,
      undefined,
      {},
      { headers: { a: "secret\x01b" } },
      "InvalidRequestError: the header a is invalid",
    ],
    [
      "a line break in a token",
      ping,
      undefined,
      { bearerAuth: "secret\nb" },
      {},
      "InvalidRequestError: the header authorization is invalid",
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
      "a token function that throws what has no text",
      ping,
      undefined,
      { bearerAuth: () => Promise.reject(Object.create(null)) },
      {},
      "UnexpectedClientError: Unexpected HTTP client error: object",
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
      "InvalidRequestError: set serverURL: it must be absolute, without credentials",
    ],
    [
      "a server URL with a password",
      ping,
      undefined,
      {},
      { serverURL: "https://u:secret@x.test" },
      "InvalidRequestError: set serverURL: it must be absolute, without credentials",
    ],
  ])("is not sent with %s", async (_name, operation, request, options, own, want) => {
    const { client, sent } = recorded([answer(thing)], options);
    const promise = call(client, operation, request, own);
    const { error } = await promise;
    expect(String(error).split("\n")[0]).toBe(want);
    expect(await promise.$inspect()).toMatchObject([{ ok: false }, { status: "invalid" }]);
    expect(sent).toEqual([]);
  });
});
