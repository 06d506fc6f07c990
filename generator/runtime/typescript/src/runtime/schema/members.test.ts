import { describe, expect, it } from "vitest";
import { lenient } from "../checks.js";
import {
  closedObject,
  dateTime,
  extendedObject,
  object,
  openObject,
  openSnakeObject,
  toJSON,
  type Schema,
  unsent,
} from "../schema.js";
import { convert } from "./codec.js";

type Any = Schema<any>;
const Part: Any = openSnakeObject({ "createdAt?": dateTime, "partNo?": "integer" });
const Whole: Any = openObject({ id: "string", "part?": Part });
const Plain: Any = object({ id: "string" });
const Closed: Any = closedObject({ id: "string" });
const Numbers: Any = extendedObject<any>({ id: "string" }, "number");
const Order: Any = openSnakeObject({ "note?": "string", ...unsent("createdAt", "created_at") });
const at = new Date("2024-03-05T12:00:00Z");

describe("a request", () => {
  it.each<[string, Any, unknown, unknown]>([
    ["further members as they are", Whole, { id: "1", new_key: { a_B: [1] } }, { id: "1", new_key: { a_B: [1] } }],
    [
      "those of objects inside",
      Whole,
      { id: "1", part: { y_z: [1], aB: null } },
      { id: "1", part: { y_z: [1], aB: null } },
    ],
    ["a member by its name on the wire", Part, { part_no: 1 }, { part_no: 1 }],
    ["the property where both names are given", Part, { part_no: 1, partNo: 2 }, { part_no: 2 }],
    ["dates as JSON has them", Whole, { id: "1", when: at }, { id: "1", when: "2024-03-05T12:00:00.000Z" }],
    ["no undefined and no functions", Whole, { id: "1", a: undefined, b: () => 1 }, { id: "1" }],
    [
      "names that all objects have",
      Whole,
      { id: "1", ...JSON.parse('{"__proto__":1}'), toString: "a" },
      JSON.parse('{"id":"1","__proto__":1,"toString":"a"}'),
    ],
    ["nothing further, where that is not kept", Plain, { id: "1", x: 1 }, { id: "1" }],
    ["nothing further, where that is forbidden", Closed, { id: "1", x: 1 }, { id: "1" }],
    [
      "further members of a type, in their place",
      Numbers,
      { id: "1", additionalProperties: { a: 1 } },
      { id: "1", a: 1 },
    ],
    ["further members of a type, beside the others", Numbers, { id: "1", a: 1 }, { id: "1", a: 1 }],
    [
      "nothing read-only, by either name",
      Order,
      { createdAt: at, created_at: "a", note: "n", x: 1 },
      { note: "n", x: 1 },
    ],
  ])("has %s", (_name, schema, given, want) => {
    expect(JSON.parse(toJSON(schema, given))).toEqual(want);
  });

  it("refuses further members of another type", () => {
    expect(() => toJSON(Numbers, { id: "1", a: "x" })).toThrow("a: expected number, got string");
  });
});

describe("a response", () => {
  it.each<[string, Any, unknown, unknown, string[]]>([
    ["further members as they are", Whole, { id: "1", new_key: { a_B: 1 } }, { id: "1", new_key: { a_B: 1 } }, []],
    [
      "what it has declared, and not another's name",
      Part,
      { created_at: "2024-03-05T12:00Z", createdAt: 1 },
      { createdAt: at },
      [],
    ],
    ["nothing further, where that is not kept", Plain, { id: "1", x: 1 }, { id: "1" }, []],
    ["an issue, where that is forbidden", Closed, { id: "1", x: 1 }, { id: "1", x: 1 }, ["x"]],
  ])("has %s", (_name, { shape }, given, value, issues) => {
    const outcome = convert(shape, given);
    expect(outcome.value).toEqual(value);
    expect((outcome.issues ?? []).map(({ path }) => path.join("."))).toEqual(issues);
  });

  it.each([Whole, Plain, Closed])("is kept whole by a lenient client, which reports what is new", ({ shape }) => {
    const { value, issues } = lenient.decode(shape, { id: "1", x: 1 });
    expect(value).toEqual({ id: "1", x: 1 });
    expect(issues).toEqual([{ path: ["x"], message: "expected no such field, got number" }]);
  });
});
