import { describe, expect, it } from "vitest";
import { answer, FallbackError, NotFound, recorded, ValidationError } from "../../test/api.js";
import { get, ping, thing, Thing$, type Any } from "../../test/operations.js";
import { call } from "./call.js";
import { lenient, off, type Checks } from "./checks.js";
import { SchemaError, type Issue } from "./issues.js";
import { anyOf, json, text } from "./responses.js";
import { map, member, schema, union, type Shape } from "./schema.js";

describe("the result", () => {
  const html = { headers: { "content-type": "text/html" } };
  it.each<[string, Response, unknown]>([
    [
      "a value",
      answer({ id: "1", made_at: "2024-03-05T06:07:08Z", x: 1 }),
      { id: "1", madeAt: new Date("2024-03-05T06:07:08Z") },
    ],
    ["a value with a charset", answer(thing, 200, { "content-type": "application/json; charset=utf-8" }), thing],
  ])("is %s", async (_name, given, want) => {
    const { client } = recorded([given]);
    expect(await call(client, get, { id: "1" })).toEqual({
      ok: true,
      value: want,
    });
  });

  it.each<[string, Response, new (...args: never[]) => Error, string]>([
    ["a declared error", answer({ message: "gone" }, 404), NotFound, "gone"],
    ["a declared range", answer({}, 503), NotFound, "Generic error"],
    ["an undeclared status", answer({ a: 1 }, 418), FallbackError, 'API error occurred: Status 418. Body: {"a":1}'],
    [
      "another media type",
      new Response("<p>", { status: 404, ...html }),
      FallbackError,
      "API error occurred: Status 404 Content-Type text/html. Body: <p>",
    ],
    [
      "an undeclared success",
      answer(thing, 202),
      FallbackError,
      'Unexpected Status or Content-Type: Status 202. Body: {"id":"1"}',
    ],
    [
      "an unreadable error",
      new Response("{", {
        status: 404,
        headers: { "content-type": "application/json" },
      }),
      FallbackError,
      "API error occurred: Status 404. Body: {",
    ],
    [
      "a value that does not fit",
      answer({ id: 1 }),
      ValidationError,
      "Response validation failed: id: expected string, got number",
    ],
    [
      "truncated JSON",
      new Response('{"id":', {
        headers: { "content-type": "application/json" },
      }),
      ValidationError,
      "Response validation failed: Unexpected end of JSON input",
    ],
    [
      "a long body",
      answer("x".repeat(99), 418),
      FallbackError,
      `API error occurred: Status 418.\nBody: "${"x".repeat(99)}"`,
    ],
    [
      "a very long body",
      new Response("x".repeat(10_007), {
        status: 418,
        headers: { "content-type": "application/json" },
      }),
      FallbackError,
      `API error occurred: Status 418.\nBody: ${"x".repeat(10_000)}...and 7 more chars`,
    ],
  ])("is an error for %s", async (_name, given, type, want) => {
    const { client } = recorded([given]);
    const promise = call(client, get, { id: "1" });
    const { error } = await promise;
    expect(error).toBeInstanceOf(type);
    expect((error as Error).message).toBe(want);
    expect(await promise.$inspect()).toMatchObject([{ ok: false }, { status: "complete" }]);
  });

  it.each<[string, Checks, Response, unknown, number]>([
    ["a wrong type", lenient, answer({ id: 1 }), { id: 1 }, 1],
    ["a missing property", lenient, answer({}), {}, 1],
    ["a wrong type, silently", off, answer({ id: 1 }), { id: 1 }, 0],
    ["an undeclared success", lenient, answer(thing, 202), thing, 1],
    ["an undeclared success beside a default error", lenient, answer(thing, 202), thing, 1],
    ["no body", lenient, new Response(null, { status: 204 }), undefined, 1],
    ["an empty body", lenient, new Response("", { headers: { "content-type": "application/json" } }), undefined, 1],
    ["a new field", lenient, answer({ id: "1", new_one: { a: 1 } }), { id: "1", new_one: { a: 1 } }, 1],
    ["a new field, silently", off, answer({ id: "1", n: 1 }), { id: "1", n: 1 }, 0],
    ["a bad date", lenient, answer({ id: "1", made_at: "yesterday" }), { id: "1", madeAt: "yesterday" }, 1],
    [
      "JSON of another media type",
      lenient,
      new Response('{"id":"1"}', { headers: { "content-type": "text/plain" } }),
      thing,
      1,
    ],
    [
      "text of another media type",
      lenient,
      new Response("<p>", { headers: { "content-type": "text/html" } }),
      "<p>",
      1,
    ],
    [
      "text of another media type and status, silently",
      off,
      new Response("<p>", {
        status: 202,
        headers: { "content-type": "text/html" },
      }),
      "<p>",
      0,
    ],
    ["no media type", lenient, new Response(new TextEncoder().encode('{"id":"1"}')), thing, 0],
  ])("lets through %s (%s)", async (_name, responses, given, want, reports) => {
    const reported: unknown[] = [];
    const { client } = recorded([given], { onResponseIssue: (...args) => reported.push(args) }, { responses });
    const errors = { ...get.errors, default: get.errors!["404"]! };
    expect(await call(client, { ...get, errors }, { id: "1" })).toEqual({
      ok: true,
      value: want,
    });
    expect(reported).toHaveLength(reports);
  });

  it.each<[string, Shape, unknown, unknown, string[]]>([
    [
      "an unknown member of a union",
      {
        as: union,
        members: [
          { object: { kind: { literal: "a" }, x: "string" } },
          { object: { kind: { literal: "b" }, y: "integer" } },
        ],
        by: "kind",
        mapping: { a: 0, b: 1 },
      },
      { kind: "c", z: [1] },
      { kind: "c", z: [1] },
      [],
    ],
    [
      "the member of a union that fits, with its new field",
      {
        as: union,
        members: [{ object: { x: "string" } }, { object: { y: "integer" } }],
      },
      { y: 1, z: 2 },
      { y: 1, z: 2 },
      ["z: expected no such field, got number"],
    ],
    [
      "a new value of an enum",
      { object: { color: { as: member, of: { Red: "red" } } } },
      { color: "blue" },
      { color: "blue" },
      ['color: expected one of "red", got string'],
    ],
    [
      "a missing object and list",
      { object: { o: { object: { a: "string" } }, l: { list: "string" } } },
      {},
      {},
      ["o: expected object, got undefined", "l: expected array, got undefined"],
    ],
    [
      "a new field in a list, while those of maps are known",
      {
        object: { l: { list: { object: {} } }, m: { as: map, of: "integer" } },
      },
      { l: [{ a: 1 }], m: { b: 2 } },
      { l: [{ a: 1 }], m: { b: 2 } },
      ["l.0.a: expected no such field, got number"],
    ],
  ])("lets through %s", async (_name, shape, given, want, reports) => {
    const seen: Issue[] = [];
    const { client } = recorded([answer(given)], {
      responses: lenient,
      onResponseIssue: (_id, issues) => void seen.push(...issues),
    });
    const responses = { 200: json(schema(shape)) };
    expect(await call(client, { ...ping, responses }, undefined)).toEqual({
      ok: true,
      value: want,
    });
    if (reports.length) {
      expect(new SchemaError(seen).message).toBe(reports.join("; "));
    } else expect(seen).not.toEqual([]);
  });

  it("is an error for JSON that breaks off, however lenient", async () => {
    const headers = { "content-type": "application/json" };
    const { client } = recorded([new Response('{"id":', { headers })], {
      responses: lenient,
    });
    const { error } = await call(client, get, { id: "1" });
    expect(error).toBeInstanceOf(ValidationError);
  });

  it("is read by media type", async () => {
    const either: Any = {
      ...ping,
      responses: { 200: anyOf<unknown>(json(Thing$), text("text/*")) },
    };
    const { client, sent } = recorded([answer(thing), new Response("hi")]);
    expect((await call(client, either, undefined)).value).toEqual(thing);
    expect((await call(client, either, undefined)).value).toBe("hi");
    expect(sent[0]?.headers["accept"]).toBe("application/json, text/*");
  });
});
