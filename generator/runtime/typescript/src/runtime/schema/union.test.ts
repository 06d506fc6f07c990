import { describe, expect, it } from "vitest";
import { dateTime, defaulted, map, type Shape } from "../schema.js";
import { convert } from "./codec.js";
import { additional } from "./maps.js";
import { union } from "./union.js";
import { member, some } from "./values.js";

const card: Shape = { object: { kind: { literal: "a" }, aX: { shape: "string", name: "a_x" } } };
const cash: Shape = { object: { kind: { literal: "b" }, y: "integer" } };

describe("unions", () => {
  it("convert with and without a discriminator", () => {
    for (const shape of [
      { as: union, members: [card, cash], by: "kind", mapping: { a: 0, b: 1 } },
      { as: union, members: [card, cash] },
    ]) {
      const wire = { kind: "a", a_x: "1" };
      const value = { kind: "a", aX: "1" };
      expect(convert(shape, wire)).toEqual({ value });
      expect(convert(shape, value, { encoding: true })).toEqual({ value: wire });
      expect(convert(shape, { kind: "b" }).issues).toEqual([
        { path: ["y"], message: "expected integer, got undefined" },
      ]);
    }
  });

  it("are chosen by constants, also by those that have a default", () => {
    const of = (literal: string, field: string): Shape => ({
      object: { kind: { as: defaulted, of: { literal }, default: literal }, [field]: "string" },
    });
    const { issues } = convert({ as: union, members: [of("a", "x"), of("b", "y")] }, { kind: "b", x: "1" });
    expect(issues).toEqual([{ path: ["y"], message: "expected string, got undefined" }]);
  });

  it.each<[unknown, string | undefined]>([
    ["x", undefined],
    [1, undefined],
    [1.5, "expected string or integer, got number"],
    [null, "expected string or integer, got null"],
  ])("of scalars take %j", (value, want) => {
    const outcome = convert({ as: some, of: ["string", "integer"] }, value);
    expect(outcome.value).toBe(value);
    expect(outcome.issues?.[0]?.message).toBe(want);
  });
});

const named: Shape = { object: { name: "string" } };
const aged: Shape = { object: { minAge: { shape: "integer", name: "min_age" } } };
const both: Shape = { as: union, members: [named, aged] };
const nested: Shape = {
  as: union,
  members: [{ object: { data: { object: { "x?": "string" } } } }, { object: { data: aged } }],
};
const tree: Shape = {
  as: union,
  members: ["string", { list: () => tree }, { object: { "leftOne?": { shape: () => tree, name: "left_one" } } }],
};
const loose: Shape = { object: { id: "string" }, rest: { as: additional, of: "any" } };
const kinds: Shape = {
  as: union,
  members: [
    { object: { type: { as: member, of: { A: "a" }, open: true }, "one?": "string" } },
    { object: { type: { as: member, of: { B: "b" }, open: true }, "two?": { shape: "string", name: "t_wo" } } },
  ],
};
const family: Shape = {
  as: union,
  members: [
    {
      object: { petType: { shape: "string", name: "pet_type" }, "noisyBark?": { shape: "string", name: "noisy_bark" } },
    },
    {
      as: union,
      members: [{ object: { petType: { shape: "string", name: "pet_type" }, "x?": "string" } }],
      by: "pet_type",
      mapping: { "7": 0 },
    },
    { object: { petType: { shape: "string", name: "pet_type" }, "bigName?": { shape: "string", name: "big_name" } } },
  ],
  by: "pet_type",
  mapping: { dog: 0, 7: 1 },
  otherwise: 2,
};

const bags: Shape = {
  as: union,
  members: [
    { object: { filter: { object: { "key?": "string" }, rest: { as: additional, of: "any" } } } },
    { object: { filter: { object: { "one?": "string", "two?": "string" } } } },
  ],
};

describe("what travels through a union", () => {
  it.each<[string, Shape, unknown, unknown]>([
    ["one member's fields", both, { min_age: 3 }, { minAge: 3 }],
    ["the fields of two", both, { name: "n", min_age: 3 }, { name: "n", minAge: 3 }],
    ["what is said deeper down", nested, { data: { min_age: 3 } }, { data: { minAge: 3 } }],
    ["unions within themselves", tree, { left_one: ["a", { left_one: "b" }] }, { leftOne: ["a", { leftOne: "b" }] }],
    [
      "an object rather than a map",
      { as: union, members: [{ as: map, of: "any" }, aged] },
      { min_age: 3 },
      { minAge: 3 },
    ],
    [
      "a map where no object fits",
      { as: union, members: [aged, { as: map, of: "any" }] },
      { min_age: "x" },
      { min_age: "x" },
    ],
    ["a list of either", { list: both }, [{ name: "n" }, { min_age: 3 }], [{ name: "n" }, { minAge: 3 }]],
    ["a text that is no time", { as: union, members: [dateTime, "string"] }, "soon", "soon"],
    [
      "properties beside those of one",
      { as: union, members: [loose, aged] },
      { id: "1", z: [1], min_age: 3 },
      { id: "1", additionalProperties: { z: [1] }, minAge: 3 },
    ],
    ["a known value of an open set", kinds, { type: "b", t_wo: "x" }, { type: "b", two: "x" }],
    [
      "a member by a name on the wire",
      family,
      { pet_type: "dog", noisy_bark: "x" },
      { petType: "dog", noisyBark: "x" },
    ],
    ["a member of a member by a number", family, { pet_type: "7", x: "y" }, { petType: "7", x: "y" }],
    ["a value that selects no member", family, { pet_type: "cow", big_name: "x" }, { petType: "cow", bigName: "x" }],
    ["a map inside one", bags, { filter: { $and: 1 } }, { filter: { additionalProperties: { $and: 1 } } }],
    [
      "what two say of one property",
      { as: union, members: [{ object: { parent: named } }, { object: { parent: aged } }] },
      { parent: { name: "n", min_age: 3 } },
      { parent: { name: "n", minAge: 3 } },
    ],
    ["a constructor", both, { name: "constructor" }, { name: "constructor" }],
  ])("is %s", (_, shape, wire, value) => {
    expect(convert(shape, wire)).toEqual({ value });
    expect(convert(shape, value, { encoding: true })).toEqual({ value: wire });
  });

  it.each<[string, Shape, unknown, unknown, string[]]>([
    [
      "faults of the member whose constant it has",
      { as: union, members: [cash, card] },
      { kind: "a", a_x: 1 },
      { kind: "a", aX: 1 },
      ["a_x"],
    ],
    ["faults of the member that says most of it", both, { min_age: "x" }, { minAge: "x" }, ["min_age"]],
  ])("has %s", (_, shape, wire, value, paths) => {
    const outcome = convert(shape, wire);
    expect(outcome.value).toEqual(value);
    expect(outcome.issues?.map(({ path }) => path.join("."))).toEqual(paths);
  });

  it("takes no exponential time where unions nest", () => {
    let wire: unknown = "end";
    for (let depth = 0; depth < 100; depth++) wire = { next: wire, extra_one: depth, other: depth };
    const one: Shape = { object: { next: () => deep } };
    const other: Shape = { object: { next: () => deep, "extraOne?": { shape: "integer", name: "extra_one" } } };
    const deep: Shape = { as: union, members: ["string", one, other] };
    expect(convert(deep, wire).issues).toBeUndefined();
    expect(convert(deep, { next: wire, more: 1 }).issues).toBeUndefined();
  });
});

/** Two unions of the two unions below them, so many levels high: 2^levels ways lead from the top to the bottom. */
function lattice(levels: number, around: (union: Shape) => Shape): Shape {
  let [one, other]: [Shape, Shape] = [
    { object: { p: "string", "q?": "integer" } },
    { object: { r: { shape: "string", name: "R" } } },
  ];
  for (let level = 0; level < levels; level++) {
    const [a, b] = [one, other];
    one = around({ as: union, members: [a, b] });
    other = around({ as: union, members: [b, a] });
  }
  return one;
}

describe.each<[string, (union: Shape) => Shape]>([
  ["unions", (shape) => shape],
  ["unions by reference", (shape) => () => shape],
  ["unions that may be null", (nullable) => ({ nullable })],
  ["unions with a default", (of) => ({ as: defaulted, of, default: { p: "x" } })],
])("in a lattice of %s", (_, around) => {
  const shape = lattice(64, around);
  const want = "expected object, got";

  it.each<[unknown, unknown, string | undefined]>([
    [{ p: "x" }, { p: "x" }, undefined],
    [{ R: "x" }, { r: "x" }, undefined],
    [{ p: "x", R: "y" }, { p: "x", r: "y" }, undefined],
    [{ p: 1 }, { p: 1 }, "expected string, got number"],
    ["x", "x", `${want} string`],
    [1, 1, `${want} number`],
    [["x"], ["x"], `${want} array`],
  ])("each member is tried once for %j", (wire, value, message) => {
    const outcome = convert(shape, wire);
    expect(outcome.value).toEqual(value);
    expect(outcome.issues?.[0]?.message).toBe(message);
  });
});
