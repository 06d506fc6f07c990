import { describe, expect, it } from "vitest";
import { answer, FallbackError, recorded } from "../../test/api.js";
import { ping, thing, Thing$, type Any } from "../../test/operations.js";
import { unwrapAsync } from "../types/fp.js";
import { RFCDate } from "../types/rfcdate.js";
import { call } from "./calls/call.js";
import { paginate } from "./calls/paginate.js";
import { lenient, strict, type Checks } from "./checks.js";
import { responsePromise, withResponse } from "./response-promise.js";
import { json } from "./responses.js";
import { declaring } from "./responses/declared-headers.js";
import { map, schema, type Shape } from "./schema.js";
import { date, dateTime } from "./schema/scalars.js";
import { member } from "./schema/values.js";

const operation: Any = { ...ping, responses: { 200: json(Thing$) } };

/** A call whose response has a header of the shape. */
function headed(shape: Shape, text: string | undefined, responses: Checks = strict) {
  const headers: Record<string, string> = text === undefined ? {} : { "x-a": text };
  const { client } = recorded([answer(thing, 200, headers)], { responses });
  const Headers$ = schema<{ a?: unknown }>({ object: { "a?": { shape, name: "X-A" } } });
  return declaring(client, call<any, unknown, Error>(client, operation, undefined), Headers$);
}

const listed = (...given: Parameters<typeof headed>) => responsePromise(unwrapAsync, headed(...given));

describe("the headers of a response", () => {
  it.each<[string, Shape, string | undefined, unknown]>([
    ["text", "string", "42", "42"],
    ["an integer", "integer", "42", 42],
    ["a number or nothing", { nullable: "number" }, "-1.5", -1.5],
    ["a boolean", "boolean", "true", true],
    ["a boolean with a capital", "boolean", "False", false],
    ["a moment", dateTime, "2024-01-02T03:04:05Z", new Date("2024-01-02T03:04:05Z")],
    ["a moment as HTTP writes it", dateTime, "Tue, 02 Jan 2024 03:04:05 GMT", new Date("2024-01-02T03:04:05Z")],
    ["a day", date, "2024-01-02", new RFCDate("2024-01-02")],
    ["a list", { list: "string" }, "a,b, c", ["a", "b", "c"]],
    ["a list of numbers", { list: "integer" }, "1,2", [1, 2]],
    ["an object", { object: { r: "integer", "g?": "string" } }, "r,1,g,x", { r: 1, g: "x" }],
    ["an exploded object", { object: { r: "integer" } }, "r=1", { r: 1 }],
    ["a map", { as: map, of: "integer" }, "r=1,g=2", { r: 1, g: 2 }],
    ["JSON", { object: { r: { list: "integer" } } }, '{"r":[1]}', { r: [1] }],
    ["a member of an enumeration", { as: member, of: { One: 1 } }, "1", 1],
    ["nothing, where it is not there", "integer", undefined, undefined],
  ])("hold %s", async (_name, shape, text, want) => {
    const { headers } = await listed(shape, text).withResponse();
    expect(headers.a).toEqual(want);
  });

  it("are refused or let through as bodies are", async () => {
    await expect(listed("integer", "x").withResponse()).rejects.toThrow("X-A: expected integer, got string");
    expect((await listed("integer", "x", lenient).withResponse()).headers).toEqual({ a: "x" });
  });
});

it("a call resolves with its value, and with its response beside it", async () => {
  const promise = listed("integer", "1");
  expect(await promise).toEqual(thing);
  const { data, status, response } = await promise.withResponse();
  expect([data, status, response.headers.get("x-a")]).toEqual([thing, 200, "1"]);
});

it("a call that fails rejects both ways, and nothing is left unhandled", async () => {
  const { client } = recorded([answer({}, 418)]);
  const promise = responsePromise(unwrapAsync, call(client, operation, undefined));
  await expect(promise.withResponse()).rejects.toBeInstanceOf(FallbackError);
});

describe("a function that stands alone", () => {
  it("leads to its response as methods do", async () => {
    const { value, error } = await withResponse(headed("integer", "1"));
    expect(error).toBeUndefined();
    expect(value).toMatchObject({ data: thing, status: 200, headers: { a: 1 } });
    expect(value?.response.headers.get("x-a")).toBe("1");
  });

  it("has no declared headers where there are none", async () => {
    const { client } = recorded([answer(thing)]);
    const { value } = await withResponse(call<any, unknown, Error>(client, operation, undefined));
    expect(value).toMatchObject({ data: thing, status: 200, headers: {} });
  });

  it("does not throw", async () => {
    const { client } = recorded([answer({}, 418)]);
    const failed = await withResponse(call<any, unknown, Error>(client, operation, undefined));
    expect(failed.error).toBeInstanceOf(FallbackError);
    expect(String((await withResponse(headed("integer", "x"))).error)).toMatch("X-A: expected integer, got string");
  });

  it("keeps the way to further pages", async () => {
    const { client } = recorded([answer({ ...thing, next: "a" }), answer(thing)]);
    const paged: Any = {
      ...operation,
      responses: { 200: json(schema("any")) },
      pagination: { type: "cursor", input: "cursor", output: "$.next" },
    };
    const { value } = await withResponse(paginate<any, unknown, Error>(client, paged, undefined));
    const values: unknown[] = [];
    for await (const page of value?.data ?? []) values.push(page.value?.result);
    expect(values).toEqual([{ ...thing, next: "a" }, thing]);
  });

  it("shows nothing of its client", () => {
    expect(Object.keys(headed("integer", "1"))).toEqual([]);
  });
});
