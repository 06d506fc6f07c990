import { describe, expect, it } from "vitest";
import { recorded } from "../../../test/api.js";
import { ping, type Any } from "../../../test/operations.js";
import { lenient } from "../checks.js";
import { events, json, lines } from "../responses.js";
import { schema, type Shape } from "../schema.js";
import { union } from "../schema/union.js";
import { member } from "../schema/values.js";
import { call } from "./call.js";

const kind: Shape = { as: member, of: { Cat: "cat", Dog: "dog" }, open: true };
const pet: Shape = { object: { name: "string", "kind?": kind } };
const message: Shape = { object: { event: "string", data: pet } };
const either = { as: union, members: [pet, "string"] };

/** What a lenient client gives for a body, value by value, and what it tells of. */
async function read(reader: Any["responses"][string], body: string) {
  const headers = { "content-type": reader.types[0] ?? "" };
  const told: string[] = [];
  const { client } = recorded([() => new Response(body, { headers })], {
    responses: lenient,
    onResponseIssue: (_, issues) => told.push(...issues.map(({ path, message }) => `${path.join(".")}: ${message}`)),
  });
  const operation: Any = { ...ping, responses: { 200: reader } };
  const { value } = await call(client, operation, undefined);
  const values: unknown[] = [];
  if (reader.streams) for await (const one of value) values.push(one);
  return { values: reader.streams ? values : [value], told };
}

const newField = (at: string) => `${at}: expected no such field, got number`;
const newKind = (at: string) => `${at}: expected one of "cat", "dog", got string`;

describe("what a lenient client is told of", () => {
  it.each<[string, Any["responses"][string], string, unknown, string[]]>([
    ["nothing, where all is known", json(schema(pet)), '{"name":"a","kind":"cat"}', { name: "a", kind: "cat" }, []],
    [
      "a new value of an open enum",
      json(schema(pet)),
      '{"name":"a","kind":"owl"}',
      { name: "a", kind: "owl" },
      [newKind("kind")],
    ],
    [
      "a value of another kind",
      json(schema(pet)),
      '{"name":"a","kind":1}',
      { name: "a", kind: 1 },
      ['kind: expected one of "cat", "dog", got number'],
    ],
    ["a new field of a line", lines(schema(pet)), '{"name":"a","age":1}', { name: "a", age: 1 }, [newField("age")]],
    [
      "a new field of an event's data",
      events(schema(message)),
      'id: 7\nevent: e\ndata: {"name":"a","age":1,"kind":"owl"}\n\n',
      { event: "e", data: { name: "a", age: 1, kind: "owl" } },
      [newKind("data.kind"), newField("data.age")],
    ],
    [
      "a new field of data alone",
      events(schema(pet)),
      'id: 7\ndata: {"name":"a","age":1}\n\n',
      { name: "a", age: 1 },
      [newField("age")],
    ],
    [
      "a new field, not of a text, where either fits",
      events(schema(either)),
      'data: {"name":"a","age":1}\n\n',
      { name: "a", age: 1 },
      [newField("age")],
    ],
    [
      "a field that is missing",
      events(schema(message)),
      "event: e\ndata: {}\n\n",
      { event: "e", data: {} },
      ["data.name: expected string, got undefined"],
    ],
  ])("%s", async (_name, reader, body, value, told) => {
    expect(await read(reader, body)).toEqual({ values: [value], told });
  });
});
