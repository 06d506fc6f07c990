import { describe, expect, it } from "vitest";
import { answer, recorded } from "../../../test/api.js";
import { xmlBody } from "../bodies.js";
import { call } from "../calls/call.js";
import { json, xml } from "../responses.js";
import { anyMap, dateTime, map, object, oneOf, openObject, schema, type Schema } from "../schema.js";
import { member, some } from "../schema/values.js";
import type { XmlNode, XmlTypes } from "./names.js";

const place = object<unknown>({ "city?": "string" });
const pet: Schema<unknown> = openObject<unknown>({
  "id?": "integer",
  "name?": "string",
  "tags?": { list: "string" },
  "photos?": { list: "string" },
  "friends?": { list: () => pet },
  "born?": dateTime,
  "tame?": "boolean",
  "kind?": { as: member, of: { One: 1, Two: 2 } },
  "either?": { as: some, of: ["number", "string"] },
  "home?": { nullable: place },
  "counts?": { as: map, of: "number" },
  "meta?": anyMap,
});

const root: XmlNode = { name: "p:pet", namespace: "urn:pets", of: "Pet" };
const types: XmlTypes = {
  Pet: {
    id: { attribute: true },
    tags: { name: "labels", wrapped: true, item: { name: "label" } },
    photos: { item: { name: "photo" } },
    friends: { wrapped: true, of: "Pet" },
    home: { name: "place", namespace: "urn:places", of: "Place" },
  },
  Place: { city: { text: true } },
};

const head = '<?xml version="1.0" encoding="UTF-8"?>';

async function sent(value: unknown) {
  const { client, sent } = recorded([answer(1)]);
  const body = xmlBody({ required: true, root, types });
  const responses = { 200: json(schema("any")) };
  const result = await call(client, { id: "send", method: "POST", path: "/", request: pet, body, responses }, value);
  return result.ok ? `${sent[0]?.headers["content-type"]} ${sent[0]?.body.replace(head, "")}` : String(result.error);
}

async function read(text: string, shape: Schema<unknown> = pet, named: XmlNode = root) {
  const { client } = recorded([new Response(text, { headers: { "content-type": "application/xml" } })]);
  const responses = { 200: xml(shape, { root: named, types }) };
  const result = await call(client, { id: "read", method: "GET", path: "/", responses }, undefined);
  return result.ok ? result.value : result.error.constructor.name;
}

const pairs: [string, unknown, string][] = [
  ["nothing", {}, '<p:pet xmlns:p="urn:pets"></p:pet>'],
  ["an attribute", { id: 7 }, '<p:pet xmlns:p="urn:pets" id="7"></p:pet>'],
  ["a text with signs", { name: '<a> & "b"\'\r' }, "<name>&#60;a&#62; &#38; &#34;b&#34;'&#13;</name>"],
  ["a wrapped list", { tags: ["a", "b"] }, "<labels><label>a</label><label>b</label></labels>"],
  ["an empty wrapped list", { tags: [] }, "<labels></labels>"],
  ["a plain list", { photos: ["a", "b"] }, "<photo>a</photo><photo>b</photo>"],
  [
    "objects in a list",
    { friends: [{ id: 1, name: "x" }, { id: 2 }] },
    '<friends><friends id="1"><name>x</name></friends><friends id="2"></friends></friends>',
  ],
  [
    "a date, a flag, a number",
    { born: new Date(0), tame: false, kind: 2 },
    "<born>1970-01-01T00:00:00.000Z</born><tame>false</tame><kind>2</kind>",
  ],
  ["any of several scalars", { either: 5 }, "<either>5</either>"],
  ["another namespace and a text", { home: { city: "Ulm" } }, '<place xmlns="urn:places">Ulm</place>'],
  ["a map", { counts: { a: 1 } }, "<counts><a>1</a></counts>"],
  ["any values", { meta: { a: "x", b: { c: "y" } } }, "<meta><a>x</a><b><c>y</c></b></meta>"],
  ["a property that is not described", { more: "x" }, "<more>x</more>"],
];

const whole = (inner: string) => (inner.startsWith("<p:") ? inner : `<p:pet xmlns:p="urn:pets">${inner}</p:pet>`);

describe("XML", () => {
  it.each(pairs)("is written of %s", async (_, value, want) => {
    expect(await sent(value)).toBe(`application/xml ${whole(want)}`);
  });

  it.each(pairs)("is read of %s", async (_, want, text) => {
    expect(await read(head + whole(text))).toEqual(want);
  });

  it.each<[string, unknown, string]>([
    ["names that would end a tag", { "a><b": "x" }, "<a__b>x</a__b>"],
    ["signs that XML does not have", { name: "a\0b" }, "<name>a\ufffdb</name>"],
    ["null", { home: null }, ""],
  ])("has no %s", async (_, value, want) => {
    expect(await sent(value)).toBe(`application/xml ${whole(want)}`);
  });

  it.each<[string, string, unknown]>([
    [
      "comments, instructions and a type",
      `\ufeff${head}<!DOCTYPE pet [<!ENTITY a "b">]><!-- <x> --><pet><name>a<!-- b -->c</name></pet>\n`,
      { name: "ac" },
    ],
    [
      "CDATA and references",
      "<pet><name><![CDATA[<&]]>&lt;&#x41;&#66;&amp;amp;&other;</name></pet>",
      { name: "<&<AB&amp;&other;" },
    ],
    ["prefixes and single quotes", "<x:pet xmlns:x='urn:pets' x:id='7'><y:name/></x:pet>", { id: 7, name: "" }],
    ["what is nil", '<pet><place xsi:nil="true"/></pet>', { home: null }],
    ["what is no XML", "<pet><name></pet>", "ValidationError"],
    ["what breaks off", "<pet><name>", "ValidationError"],
    ["nothing", "", "ValidationError"],
    ["two roots", "<pet/><pet/>", "ValidationError"],
    ["a wrong value", "<pet><tame>no</tame></pet>", "ValidationError"],
    ["what is too deep", "<a>".repeat(2000) + "</a>".repeat(2000), "ValidationError"],
  ])("is read with %s", async (_, text, want) => {
    const got = await read(text);
    expect(got).toEqual(typeof want === "string" ? expect.stringMatching(/Error$/) : want);
  });

  it("is read as the member of a union that fits", async () => {
    const either = oneOf([object({ a: "number" }), object({ b: "string" })]);
    expect(await read("<x><b>1</b></x>", either)).toEqual({ b: "1" });
  });

  it("is read as a list", async () => {
    expect(await read("<pets><pet><name>a</name></pet></pets>", schema({ list: pet }), { wrapped: true })).toEqual([
      { name: "a" },
    ]);
  });
});
