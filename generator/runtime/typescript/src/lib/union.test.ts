import { describe, expect, it } from "vitest";
import { decode, encode } from "./codec.js";
import { union } from "./schema.js";

describe("unions", () => {
  const a = {
    object: { kind: { literal: "a" }, aX: { field: "string", name: "a_x" } },
  } as const;
  const b = { object: { kind: { literal: "b" }, y: "integer" } } as const;

  it("convert with and without a discriminator", () => {
    for (const shape of [union([a, b], "kind", { a: 0, b: 1 }), union([a, b])]) {
      const wire = { kind: "a", a_x: "1" };
      const value = { kind: "a", aX: "1" };
      expect(decode(shape, wire)).toEqual({ value, issues: [] });
      expect(encode(shape, value)).toEqual({ value: wire, issues: [] });
      expect(decode(shape, { kind: "b" }).issues).toEqual([
        { path: ["y"], message: "expected an integer, got nothing" },
      ]);
    }
  });

  it.each<[unknown, string | undefined]>([
    ["x", undefined],
    [1, undefined],
    [1.5, "expected a string or an integer, got a number"],
    [null, "expected a string or an integer, got null"],
  ])("of scalars take %j", (value, want) => {
    const outcome = decode({ some: ["string", "integer"] }, value);
    expect(outcome.value).toBe(value);
    expect(outcome.issues[0]?.message).toBe(want);
  });
});
