import { describe, expect, it } from "vitest";
import { keepReserved } from "../encodings.js";
import { headers, pairs, toPath, type Parameter, type ParameterDetails } from "./parameters.js";
import {
  deepObject,
  joined,
  label,
  matrix,
  pipeDelimited,
  pipeSeparated,
  simplePairs,
  spaceDelimited,
  spaceSeparated,
  tabDelimited,
  tabSeparated,
} from "./styles.js";

const list = ["blue", "black"];
const object = { R: 100, G: 200 };

describe("a query", () => {
  it.each<[string, Parameter, unknown, string]>([
    ["form", "color", "blue", "color=blue"],
    ["form, empty", "color", "", "color="],
    ["form, list", "color", list, "color=blue&color=black"],
    ["form, list in one", { name: "color", style: joined }, list, "color=blue,black"],
    ["form, object", "color", object, "R=100&G=200"],
    ["form, object in one", { name: "color", style: joined }, object, "color=R,100,G,200"],
    ["form, nested list", "color", [{ a: 1 }], "color=%7B%22a%22%3A1%7D"],
    ["form, list with gaps", "color", [null, 0, false], "color=0&color=false"],
    ["spaceDelimited", { name: "color", style: spaceDelimited }, list, "color=blue%20black"],
    ["pipeDelimited", { name: "color", style: pipeDelimited }, list, "color=blue%7Cblack"],
    ["tabDelimited", { name: "color", style: tabDelimited }, list, "color=blue%09black"],
    ["pipeDelimited, object", { name: "color", style: pipeDelimited }, object, "color=R%7C100%7CG%7C200"],
    ["deepObject", { name: "color", style: deepObject }, object, "color%5BR%5D=100&color%5BG%5D=200"],
    [
      "deepObject, nested",
      { name: "a b", style: deepObject },
      { c: { d: [1, 2] } },
      "a%20b%5Bc%5D%5Bd%5D=1&a%20b%5Bc%5D%5Bd%5D=2",
    ],
    ["reserved characters kept", { name: "q", escape: keepReserved }, "a/b?c=d e&f#g+h", "q=a/b?c=d%20e%26f%23g%2Bh"],
    ["JSON", { name: "q", content: JSON.stringify }, { a: [1] }, "q=%7B%22a%22%3A%5B1%5D%7D"],
    ["another key", { name: "q", key: "Q" }, undefined, "q=fromkey"],
    ["hidden delimiters", { name: "c", style: joined }, ["a,b"], "c=a%2Cb"],
    ["a date within any value", "d", [new Date(0)], "d=1970-01-01T00%3A00%3A00.000Z"],
    ["null", "color", null, ""],
    ["an empty list", "color", [], ""],
    ["an inherited name", "constructor", undefined, ""],
  ])("of %s", (_name, parameter, value, want) => {
    const name = typeof parameter === "string" ? parameter : parameter.name;
    const wire = {
      ...(value === undefined ? {} : { [name]: value }),
      Q: "fromkey",
    };
    expect(pairs(parameter)(wire).join("&")).toBe(want);
  });
});

describe("a path", () => {
  it.each<[string, ParameterDetails | undefined, unknown, string]>([
    ["simple", undefined, "a/b c", "a%2Fb%20c"],
    ["simple, list", undefined, list, "blue,black"],
    ["simple, object", undefined, object, "R,100,G,200"],
    ["simple, object exploded", { name: "p", style: simplePairs }, object, "R=100,G=200"],
    ["spaceSeparated", { name: "p", style: spaceSeparated }, list, "blue%20black"],
    ["tabSeparated", { name: "p", style: tabSeparated }, list, "blue%09black"],
    ["label", { name: "p", style: label }, "blue", ".blue"],
    ["label, list", { name: "p", style: label }, list, ".blue,black"],
    ["label, list exploded", { name: "p", style: label, explode: true }, list, ".blue.black"],
    ["label, object exploded", { name: "p", style: label, explode: true }, object, ".R=100.G=200"],
    ["matrix", { name: "p", style: matrix }, "blue", ";p=blue"],
    ["matrix, list", { name: "p", style: matrix }, list, ";p=blue,black"],
    ["matrix, list exploded", { name: "p", style: matrix, explode: true }, list, ";p=blue;p=black"],
    ["matrix, object", { name: "p", style: matrix }, object, ";p=R,100,G,200"],
    ["matrix, object exploded", { name: "p", style: matrix, explode: true }, object, ";R=100;G=200"],
    ["zero", undefined, 0, "0"],
    ["reserved characters kept", { name: "p", escape: keepReserved }, "a/b", "a/b"],
    ["a dollar pattern", undefined, "$&", "%24%26"],
  ])("of %s", (_name, parameter, p, want) => {
    const parameters = parameter === undefined ? {} : { p: parameter };
    expect(toPath("/x/{p}/y", { p }, parameters)).toBe(`/x/${want}/y`);
  });

  it.each<[string, string, Record<string, unknown>]>([
    ["empty", "/{p}", { p: "" }],
    ["missing", "/{p}", {}],
    ["an empty list", "/{p}", { p: [] }],
    [".", "/{p}", { p: "." }],
    ["..", "/a/{p}/b", { p: ".." }],
    [".. of two", "/{p}{q}", { p: ".", q: "." }],
  ])("is refused when a value is %s", (_name, path, wire) => {
    expect(() => toPath(path, wire)).toThrow("path parameters must not be empty");
  });
});

describe("headers", () => {
  it.each<[string, Parameter, unknown, Record<string, string>]>([
    ["text as it is", "X-A", "a b,c%", { "X-A": "a b,c%" }],
    ["a list", "X-A", list, { "X-A": "blue,black" }],
    ["an object", "X-A", object, { "X-A": "R,100,G,200" }],
    ["an object exploded", { name: "X-A", style: simplePairs }, object, { "X-A": "R=100,G=200" }],
    ["items between pipes", { name: "X-A", style: pipeSeparated }, list, { "X-A": "blue|black" }],
    ["nothing for null", "X-A", null, {}],
  ])("of %s", (_name, parameter, value, want) => {
    expect(headers(parameter)({ "X-A": value })).toEqual(want);
  });
});
