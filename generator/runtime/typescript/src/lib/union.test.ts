import { describe, expect, it } from "vitest";
import { convert } from "./codec.js";
import { some, union } from "./schema.js";

describe("unions", () => {
  const a = {
    object: { kind: { literal: "a" }, aX: { shape: "string", name: "a_x" } },
  } as const;
  const b = { object: { kind: { literal: "b" }, y: "integer" } } as const;

  it("convert with and without a discriminator", () => {
    for (const shape of [
      { as: union, members: [a, b], by: "kind", mapping: { a: 0, b: 1 } },
      { as: union, members: [a, b] },
    ]) {
      const wire = { kind: "a", a_x: "1" };
      const value = { kind: "a", aX: "1" };
      expect(convert(shape, wire)).toEqual({ value });
      expect(convert(shape, value, { encoding: true })).toEqual({
        value: wire,
      });
      expect(convert(shape, { kind: "b" }).issues).toEqual([
        { path: ["y"], message: "expected integer, got undefined" },
      ]);
    }
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
