import { expect, it } from "vitest";
import { recorded, type Options } from "../../../test/api.js";
import type { Any } from "../../../test/operations.js";
import { InvalidRequestError } from "../../models/errors/httpclienterrors.js";
import { formBody, jsonBody, linesBody, multipartBody, octetsBody, rangeBody, textBody } from "../bodies.js";
import type { Body } from "../bodies/body.js";
import { call } from "../calls/call.js";
import { pairs } from "../parameters/parameters.js";
import { empty } from "../responses.js";
import { schema } from "../schema.js";
import type { RequestOptions } from "./request-options.js";

const none = () => new Response(null, { status: 204 });

it.each<[string, Options, RequestOptions, string, Record<string, string>]>([
  ["a client", { extraQuery: { v: 2 }, extraHeaders: { "x-a": "1" } }, {}, "?page=1&v=2", { "x-a": "1" }],
  ["a call", {}, { extraQuery: { v: 2 }, extraHeaders: { "x-a": "1" } }, "?page=1&v=2", { "x-a": "1" }],
  [
    "both, the call's first",
    { extraQuery: { v: 1, w: true }, extraHeaders: { "x-a": "1", "x-b": "1" } },
    { extraQuery: { v: 2 }, extraHeaders: { "x-a": "2" } },
    "?page=1&v=2&w=true",
    { "x-a": "2", "x-b": "1" },
  ],
  [
    "lists, and nothing for undefined",
    {},
    { extraQuery: { "a[]": ["1&", 2], b: undefined } },
    "?page=1&a%5B%5D=1%26&a%5B%5D=2",
    {},
  ],
  [
    "a header of fetch before the client's",
    { extraHeaders: { "x-a": "1" } },
    { headers: { "X-A": "2" } },
    "?page=1",
    { "x-a": "2" },
  ],
])("query parameters and headers of %s are sent", async (_name, options, own, query, headers) => {
  const { client, sent } = recorded([none], options);
  const request = schema({ object: { page: "integer" } });
  const get = { id: "g", method: "GET", path: "/", request, query: pairs("page"), responses: { 204: empty() } };
  await call(client, get, { page: 1 }, own);
  expect(sent[0]?.url).toBe(`https://eu.api.test/v1/${query}`);
  expect(sent[0]?.headers).toMatchObject(headers);
});

it.each<[string, Body, unknown, Options, RequestOptions, string | RegExp]>([
  ["of a call", jsonBody(), { a: 1 }, {}, { extraBody: { b: 2 } }, '{"a":1,"b":2}'],
  ["of a client", jsonBody(), { a: 1 }, { extraBody: { b: 2 } }, {}, '{"a":1,"b":2}'],
  ["of both", jsonBody(), { a: 1 }, { extraBody: { b: 1, c: 3 } }, { extraBody: { b: 2 } }, '{"a":1,"b":2,"c":3}'],
  ["of forms", formBody(), { a: 1 }, {}, { extraBody: { b: "2 3" } }, "a=1&b=2+3"],
  [
    "of multipart",
    multipartBody(),
    { a: 1 },
    {},
    { extraBody: { b: 2 } },
    /name="a"\r\n\r\n1\r\n[^]*name="b"\r\n\r\n2\r\n/,
  ],
  ["but not of a list", jsonBody(), [1], { extraBody: { b: 2 } }, {}, "[1]"],
  ["but not of text", textBody(), "a", { extraBody: { b: 2 } }, {}, "a"],
  ["but not of bytes", octetsBody(), new Blob(["a"]), { extraBody: { b: 2 } }, {}, "a"],
  ["but not of null", jsonBody(), null, { extraBody: { b: 2 } }, {}, "null"],
  ["but not of lines", linesBody(), [1], { extraBody: { b: 2 } }, {}, "1\n"],
  ["of a range", rangeBody(), { a: 1 }, {}, { extraBody: { b: 2 } }, '{"a":1,"b":2}'],
  ["where there are no others", jsonBody(), undefined, {}, { extraBody: { b: 2 } }, '{"b":2}'],
  ["but none where there is no body", jsonBody(), undefined, { extraBody: { b: 2 } }, {}, ""],
  ["but no text where there is none", textBody(), undefined, { extraBody: { b: 2 } }, {}, ""],
])("further members of bodies are sent: %s", async (_name, body, value, options, own, want) => {
  const { client, sent } = recorded([none], options);
  const post = { id: "p", method: "POST", path: "/", request: schema("any"), body, responses: { 204: empty() } };
  const { error } = await call(client, post, value, own);
  expect(error).toBeUndefined();
  if (typeof want === "string") expect(sent[0]?.body).toBe(want);
  else expect(sent[0]?.body).toMatch(want);
});

it.each<[string, Body | undefined, unknown, RegExp]>([
  ["a list", jsonBody(), [1], /is not an object/],
  ["null", jsonBody(), null, /is not an object/],
  ["a text of JSON", jsonBody(), "a", /is not an object/],
  ["lines", linesBody(), [1], /is not an object/],
  ["text", textBody(), "a", /is not an object/],
  ["text that is not there", textBody(), undefined, /is not an object/],
  ["bytes", octetsBody(), new Blob(["a"]), /is not an object/],
  ["bytes in a range", rangeBody({ mediaType: "image/*" }), new Uint8Array([1]), /is not an object/],
  ["bytes in a range that are not there", rangeBody({ mediaType: "image/*" }), undefined, /is not an object/],
  ["parts without names", multipartBody(), ["a"], /is not an object/],
  ["no body", undefined, undefined, /has no body/],
])("further members that a call adds to %s are an input error", async (_name, body, value, want) => {
  const { client, sent } = recorded([none]);
  const post: Any = { id: "p", method: "POST", path: "/", request: schema("any"), responses: { 204: empty() } };
  const { error } = await call(client, body ? { ...post, body } : post, value, { extraBody: { b: 2 } });
  expect(error).toBeInstanceOf(InvalidRequestError);
  expect(error?.message).toMatch(want);
  expect(sent).toEqual([]);
});
