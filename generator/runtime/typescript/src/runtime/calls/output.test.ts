import { describe, expect, it } from "vitest";
import { answer, ApiError, FallbackError, NotFound, recorded, ValidationError } from "../../../test/api.js";
import { get, ping, Problem$, thing, Thing$, type Any } from "../../../test/operations.js";
import { lenient, off, strict, type Checks } from "../checks.js";
import { SchemaError, type Issue } from "../issues.js";
import { anyOf, empty, failure, json, text } from "../responses.js";
import { fill, messageOf, type HttpMeta } from "../responses/errors.js";
import { map, schema, type Shape } from "../schema.js";
import { union } from "../schema/union.js";
import { member } from "../schema/values.js";
import { call } from "./call.js";

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
      `API error occurred: Status 418\nBody: "${"x".repeat(99)}"`,
    ],
    [
      "a very long body",
      new Response("x".repeat(10_007), {
        status: 418,
        headers: { "content-type": "application/json" },
      }),
      FallbackError,
      `API error occurred: Status 418\nBody: ${"x".repeat(10_000)}...and 7 more chars`,
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
      "JSON of another JSON type",
      lenient,
      new Response('{"id":"1"}', { headers: { "content-type": "application/hal+json" } }),
      thing,
      1,
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

  const reply = (body: string, type: string, status = 200) =>
    new Response(body, { status, headers: { "content-type": type } });
  it.each<[string, Response, new (...args: never[]) => Error]>([
    ["JSON that breaks off", reply('{"id":', "application/json"), ValidationError],
    ["a page", reply("<p>", "text/html; charset=utf-8"), FallbackError],
    ["a page of another status", reply("<p>", "text/html", 202), FallbackError],
    ["a page that says it is JSON", reply("<p>", "application/json"), ValidationError],
    ["a text that is not JSON", reply("hi", "text/plain"), ValidationError],
    ["a string in place of an object", reply('"hi"', "application/json"), ValidationError],
    ["null in place of an object", reply("null", "application/json"), ValidationError],
  ])("is an error for %s, however lenient", async (_name, given, type) => {
    for (const responses of [strict, lenient, off]) {
      const { client } = recorded([given], { responses });
      const { error } = await call(client, get, { id: "1" });
      expect(error).toBeInstanceOf(
        responses === strict && /text/.test(given.headers.get("content-type")!) ? FallbackError : type,
      );
    }
  });

  it.each<[string, Response, string | undefined]>([
    ["of the declared type", reply('{"code":"x"}', "application/problem+json", 404), "x"],
    ["of another JSON type", reply('{"code":"x"}', "application/json", 404), "x"],
    ["with parameters", reply('{"code":"x"}', "application/vnd.a+json; version=1", 404), "x"],
    ["that is no JSON", reply("<p>", "text/html", 404), undefined],
    ["that is empty", reply("", "application/json", 404), undefined],
    ["that has no type", new Response(null, { status: 404 }), undefined],
  ])("is an error with its body, %s", async (_name, given, code) => {
    const errors = {
      404: failure(NotFound, schema({ object: { "code?": "string" } }), { mediaType: "application/problem+json" }),
    };
    for (const responses of [strict, lenient]) {
      const { client, sent } = recorded([given], { responses });
      const { error } = await call(client, { ...get, errors }, { id: "1" });
      expect(error).toMatchObject({ statusCode: 404, ...(code ? { data$: { code } } : {}) });
      expect(error).toBeInstanceOf(code ? NotFound : FallbackError);
      expect(sent[0]?.headers["accept"]).toBe("application/json, application/problem+json");
    }
  });

  const alone = { responses: { default: json(Thing$) }, errors: { default: failure(NotFound, Problem$) } };
  const untyped = { responses: { default: empty() } };
  it.each<[string, Pick<Any, "responses" | "errors">, number, unknown]>([
    ["both, for a success", alone, 201, thing],
    ["both, for a failure", alone, 404, NotFound],
    ["both, for a redirect", alone, 302, NotFound],
    ["without a body, for a success", untyped, 200, undefined],
    ["without a body, for a failure", untyped, 500, FallbackError],
    ["beside a success, for another one", { ...alone, responses: { 201: json(Thing$) } }, 200, FallbackError],
    ["beside a redirect, for that", { responses: { 304: empty() }, errors: alone.errors }, 304, undefined],
  ])("of the default alone is %s", async (_name, declared, status, want) => {
    const body = status === 304 ? null : JSON.stringify(thing);
    const given = new Response(body, { status, headers: { "content-type": "application/json" } });
    const { client } = recorded([given], { responses: strict });
    const { value, error } = await call(client, { ...ping, ...declared }, undefined);
    if (typeof want === "function") expect(error).toBeInstanceOf(want);
    else expect({ value, error }).toEqual({ value: want, error: undefined });
  });

  it.each<[string, Shape, unknown]>([
    ["a list", { list: "string" }, ["a", "b"]],
    ["a text", "string", "gone"],
    ["a map", { as: map, of: "integer" }, { a: 1 }],
    ["nothing", { nullable: { object: {} } }, null],
  ])("is an error whose body is %s", async (_name, shape, body) => {
    class Failed extends ApiError {
      constructor(data: unknown, meta: HttpMeta) {
        super(messageOf(data), meta);
        fill(this, "Failed", data);
      }
    }
    const errors = { "4XX": failure(Failed, schema<unknown>(shape)) };
    const { client } = recorded([answer(body, 404)]);
    const { error } = await call(client, { ...get, errors }, { id: "1" });
    expect(error).toMatchObject({ name: "Failed", statusCode: 404, data$: body });
  });

  it("is read as any of the declared JSON types", async () => {
    const several: Any = { ...ping, responses: { 200: json(Thing$, { mediaType: "application/json, text/json" }) } };
    for (const type of ["application/json", "text/json; charset=utf-8"]) {
      const { client, sent } = recorded([answer(thing, 200, { "content-type": type })], { responses: strict });
      expect((await call(client, several, undefined)).value).toEqual(thing);
      expect(sent[0]?.headers["accept"]).toBe("application/json, text/json");
    }
  });

  it("is read by media type", async () => {
    const either: Any = {
      ...ping,
      responses: { 200: anyOf(json(Thing$), text("text/*")) },
    };
    const { client, sent } = recorded([answer(thing), new Response("hi")]);
    expect((await call(client, either, undefined)).value).toEqual(thing);
    expect((await call(client, either, undefined)).value).toBe("hi");
    expect(sent[0]?.headers["accept"]).toBe("application/json, text/*");
  });
});
