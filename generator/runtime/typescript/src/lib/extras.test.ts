import { expect, it } from "vitest";
import { recorded, type Options } from "../../test/api.js";
import { formBody, jsonBody, multipartBody, octetsBody, textBody } from "./bodies.js";
import type { Body } from "./bodies/body.js";
import { call } from "./call.js";
import { pairs } from "./parameters.js";
import type { RequestOptions } from "./request-options.js";
import { empty } from "./responses.js";
import { schema } from "./schema.js";

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
])("further members of bodies are sent: %s", async (_name, body, value, options, own, want) => {
  const { client, sent } = recorded([none], options);
  const post = { id: "p", method: "POST", path: "/", request: schema("any"), body, responses: { 204: empty() } };
  const { error } = await call(client, post, value, own);
  expect(error).toBeUndefined();
  if (typeof want === "string") expect(sent[0]?.body).toBe(want);
  else expect(sent[0]?.body).toMatch(want);
});
