import { describe, expect, it } from "vitest";
import { fromJSON, map, schema, toJSON, type Shape } from "../schema.js";
import { convert } from "./codec.js";
import { union } from "./union.js";

const Tree: Shape = {
  object: {
    value: "integer",
    "children?": { list: () => Tree },
  },
};

describe("hostile values", () => {
  it.each(["__proto__", "constructor", "toString", "hasOwnProperty"])("keeps %s an own property", (key) => {
    const shape: Shape = { as: map, of: "any" };
    const text = `{${JSON.stringify(key)}:{"polluted":true}}`;
    const result = fromJSON(schema<Record<string, unknown>>(shape), text);
    expect(Object.keys(result.value!)).toEqual([key]);
    expect(toJSON(schema(shape), result.value)).toBe(text);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it.each(["__proto__", "constructor"])("renames to and from %s", (name) => {
    const shape: Shape = { object: { value: { shape: "integer", name } } };
    const text = `{${JSON.stringify(name)}:1}`;
    expect(fromJSON(schema(shape), text).value).toEqual({ value: 1 });
    expect(toJSON(schema<unknown>(shape), { value: 1 })).toBe(text);
  });

  it("refuses a value that contains itself", () => {
    const node: Record<string, unknown> = { value: 1 };
    node["children"] = [node];
    expect(() => toJSON(schema<unknown>(Tree), node)).toThrow("expected less nesting");
  });

  it("refuses a value nested too deeply", () => {
    const text = '{"value":1,"children":['.repeat(5000) + "]}".repeat(5000);
    expect(fromJSON(schema(Tree), text).ok).toBe(false);
  });

  it("decides nested unions in reasonable time", () => {
    const Node: Shape = {
      as: union,
      members: [{ object: { a: () => Node, x: "integer" } }, { object: { a: () => Node, y: "integer" } }, "string"],
    };
    let value: unknown = 1;
    for (let depth = 0; depth < 60; depth++) value = { a: value };
    const start = performance.now();
    expect(convert(Node, value).issues).not.toHaveLength(0);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
