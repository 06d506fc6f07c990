import { describe, expect, it } from "vitest";
import { SDKValidationError } from "../models/errors/sdkvalidationerror.js";
import { RFCDate } from "../types/rfcdate.js";
import { defaulted, fromJSON, fromValue, map, schema, toJSON, toValue, tuple, type Shape } from "./schema.js";
import { convert } from "./schema/codec.js";
import { additional } from "./schema/maps.js";
import { bytes, date, dateTime } from "./schema/scalars.js";
import { union } from "./schema/union.js";
import { member } from "./schema/values.js";

const Cat: Shape = { object: { kind: { literal: "cat" }, lives: "integer" } };
const Dog: Shape = {
  object: {
    kind: { literal: "dog" },
    goodBoy: { shape: "boolean", name: "good_boy" },
  },
};
const Tree: Shape = {
  object: {
    value: "integer",
    "children?": { list: () => Tree },
  },
};
const open: Shape = { as: member, of: { A: "a", B: "b" }, open: true };
const closed: Shape = { as: member, of: { A: "a", B: "b" } };
const pets: Shape = { as: union, members: [Cat, Dog] };
const tagged: Shape = {
  as: union,
  members: [Cat, Dog],
  by: "kind",
  mapping: { cat: 0, dog: 1 },
};
const preset: Shape = {
  object: {
    type: { as: defaulted, of: { literal: "buyer" }, default: "buyer" },
    limit: { as: defaulted, of: "integer", default: 20 },
  },
};
const loose: Shape = {
  object: { id: "string" },
  rest: { as: additional, of: "any" },
};
const day = new RFCDate("2024-03-05");
const noon = new Date("2024-03-05T12:00:00Z");

describe("decode", () => {
  it.each<[string, Shape, unknown, unknown]>([
    ["a string", "string", "x", "x"],
    ["an integer", "integer", 3, 3],
    ["a date-time with offset", dateTime, "2024-03-05T13:00:00+01:00", noon],
    ["a date-time with microseconds", dateTime, "2024-03-05T12:00:00.000123Z", noon],
    ["a date-time without offset, in UTC", dateTime, "2024-03-05T12:00:00", noon],
    ["a date-time of a database", dateTime, "2024-03-05 12:00:00+00", noon],
    ["a date-time in lower case", dateTime, "2024-03-05t12:00:00z", noon],
    ["a date-time with a short offset", dateTime, "2024-03-05T17:30:00+0530", noon],
    ["a date", date, "2024-03-05", day],
    ["anything", "any", { a_b: [null] }, { a_b: [null] }],
    ["bytes", bytes, "AQID", new Uint8Array([1, 2, 3])],
    ["null where allowed", { nullable: "string" }, null, null],
    ["an unknown member of an open enum", open, "z", "z"],
    ["a list", { list: date }, ["2024-03-05"], [day]],
    ["a map, keys untouched", { as: map, of: "integer" }, { some_key: 1 }, { some_key: 1 }],
    ["a tuple", { as: tuple, items: ["string", "integer"], rest: "boolean" }, ["a", 1, true], ["a", 1, true]],
    ["a tuple with items that may be missing", { as: tuple, items: ["string", "integer"], least: 1 }, ["a"], ["a"]],
    ["renamed properties", Dog, { kind: "dog", good_boy: true }, { kind: "dog", goodBoy: true }],
    ["without unknown properties", Cat, { kind: "cat", lives: 9, x: 1 }, { kind: "cat", lives: 9 }],
    ["defaults", preset, {}, { type: "buyer", limit: 20 }],
    ["the member that fits", pets, { kind: "dog", good_boy: true }, { kind: "dog", goodBoy: true }],
    ["the member of the discriminator", tagged, { kind: "cat", lives: 1 }, { kind: "cat", lives: 1 }],
    [
      "the member that says most of a value",
      {
        as: union,
        members: [{ object: { a: "string" } }, { object: { a: "string", b: "string" } }],
      },
      { a: "1", b: "2" },
      { a: "1", b: "2" },
    ],
    ["recursion", Tree, { value: 1, children: [{ value: 2 }] }, { value: 1, children: [{ value: 2 }] }],
    ["further properties", loose, { id: "1", a_b: 2 }, { id: "1", additionalProperties: { a_b: 2 } }],
    ["a schema", schema<string>("string"), "x", "x"],
  ])("gives %s", (_name, shape, given, want) => {
    expect(convert(shape, given)).toEqual({ value: want });
  });

  it.each<[string, Shape, unknown, string]>([
    ["a fraction", "integer", 1.5, "expected integer, got number"],
    ["a day for a date-time", dateTime, "2024-03-05", "expected date-time, got string"],
    ["a day that is no date", date, "2024-13-45", "expected date, got string"],
    ["text that is not base64", bytes, "*", "expected bytes, got string"],
    ["null", "string", null, "expected string, got null"],
    ["a missing property", Cat, { kind: "cat" }, "lives: expected integer, got undefined"],
    ["an unknown member of a closed enum", closed, "z", 'expected one of "a", "b", got string'],
    ["a number for an open enum of strings", open, 1, 'expected one of "a", "b", got number'],
    ["the wrong literal", { list: { literal: 1 } }, [2], "0: expected 1, got number"],
    ["the closest member of a union", pets, { kind: "dog" }, "good_boy: expected boolean, got undefined"],
    ["a member of the named kind", tagged, { kind: "cat", good_boy: true }, "lives: expected integer, got undefined"],
    ["a short tuple", { as: tuple, items: ["string"] }, [], "expected 1 items, got array"],
    ["anything that is missing", { object: { a: "any", "b?": "any" } }, {}, "a: expected any, got undefined"],
    ["an array for an object", Cat, [], "expected object, got array"],
    [
      "a property all objects inherit",
      { object: { toString: "string" as const } },
      {},
      "toString: expected string, got undefined",
    ],
  ])("refuses %s", (_name, shape, given, want) => {
    const result = fromJSON(schema(shape), JSON.stringify(given));
    expect(result.ok).toBe(false);
    expect((result.error as SDKValidationError).pretty()).toBe(`✖ ${want}`);
  });

  it("keeps what does not fit as it came", () => {
    const { value, issues } = convert(Cat, { kind: "cow", lives: "9" });
    expect(value).toEqual({ kind: "cow", lives: "9" });
    expect(issues.map(({ path }) => path)).toEqual([["kind"], ["lives"]]);
  });
});

describe("encode", () => {
  it.each<[string, Shape, unknown, string]>([
    ["keys in the order of the schema", Dog, { goodBoy: true, kind: "dog" }, '{"kind":"dog","good_boy":true}'],
    ["no unknown properties", Cat, { kind: "cat", lives: 1, good_boy: 1 }, '{"kind":"cat","lives":1}'],
    ["defaults", preset, {}, '{"type":"buyer","limit":20}'],
    [
      "dates",
      { list: { as: union, members: [date, dateTime] } },
      [day, noon],
      '["2024-03-05","2024-03-05T12:00:00.000Z"]',
    ],
    ["null where allowed", { object: { a: { nullable: "string" } } }, { a: null }, '{"a":null}'],
    ["no undefined", { as: map, of: "any" }, { a: undefined, b_c: 1 }, '{"b_c":1}'],
    ["bytes", bytes, new Uint8Array([1, 2, 3]), '"AQID"'],
    ["a Buffer", { list: bytes }, [Buffer.from([1, 2, 3])], '["AQID"]'],
    [
      "the member of the discriminator",
      {
        as: union,
        members: [
          { object: { aB: { shape: "string", name: "a_b" } } },
          { object: { cD: { shape: "string", name: "a_b" }, x: "integer" } },
        ],
        by: "a_b",
        mapping: { one: 0, two: 1 },
      },
      { cD: "two", x: 1 },
      '{"a_b":"two","x":1}',
    ],
    ["further properties", loose, { id: "1", additionalProperties: { a_b: 2 } }, '{"id":"1","a_b":2}'],
  ])("writes %s", (_name, shape, given, want) => {
    expect(toJSON(schema<unknown>(shape), given)).toBe(want);
  });

  it.each<[string, Shape, unknown, string]>([
    [
      "text for a date-time",
      { object: { at: dateTime } },
      { at: "2024-03-05T12:00:00Z" },
      "Input validation failed: at: expected date-time, got string",
    ],
    [
      "null where not allowed",
      { object: { a: "string" } },
      { a: null },
      "Input validation failed: a: expected string, got null",
    ],
    ["an invalid date", dateTime, new Date(NaN), "Input validation failed: expected date-time, got object"],
    ["not a number", "number", NaN, "Input validation failed: expected number, got number"],
    ["a bigint inside of any", "any", [1n], "Input cannot be JSON: Do not know how to serialize a BigInt"],
  ])("refuses %s", (_name, shape, given, want) => {
    expect(() => toJSON(schema<unknown>(shape), given)).toThrow(want);
    expect(() => toJSON(schema<unknown>(shape), given)).toThrow(SDKValidationError);
  });
});

describe("values of JSON", () => {
  const dog = schema<{ kind: "dog"; goodBoy: boolean }>(Dog);

  it("are written and read without text", () => {
    expect(toValue(dog, { kind: "dog", goodBoy: true })).toEqual({ kind: "dog", good_boy: true });
    expect(fromValue(dog, { kind: "dog", good_boy: true })).toEqual({ kind: "dog", goodBoy: true });
  });

  it("are refused where they do not match", () => {
    expect(() => fromValue(dog, { kind: "dog" })).toThrow(SDKValidationError);
    expect(() => toValue(dog, JSON.parse('{"kind":"cat"}'))).toThrow(SDKValidationError);
  });
});

it("is a Standard Schema", () => {
  const { version, validate } = schema<unknown>(Dog)["~standard"];
  expect(version).toBe(1);
  expect(validate({ kind: "dog", good_boy: true })).toEqual({
    value: { kind: "dog", goodBoy: true },
  });
  expect(validate({ kind: "dog" })).toMatchObject({
    issues: [{ path: ["good_boy"], message: "expected boolean, got undefined" }],
  });
});
