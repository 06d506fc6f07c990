import { SDKValidationError } from "../../models/errors/sdkvalidationerror.js";
import type { Checks } from "../checks.js";
import type { Wire } from "../record.js";
import type { Schema } from "../schema.js";
import { convert } from "../schema/codec.js";
import { map } from "../schema/maps.js";
import { bare, fieldsOf, type MapShape, type Shape } from "../schema/shape.js";

/** Reads the headers that a schema describes; throws SDKValidationError if they do not match and the checks are strict. */
export function readHeaders<H>({ shape }: Schema<H>, headers: Headers, { decode, judge }: Checks): H {
  const given: Wire = {};
  for (const field of fieldsIn(shape)) {
    const text = headers.get(field.name);
    if (text !== null) given[field.name] = fromText(field.shape, text);
  }
  const { value, issues } = decode(shape, given);
  const cause = issues && judge(issues);
  if (cause) throw new SDKValidationError("Response validation failed", cause, given);
  return value as H;
}

/** The value of a header (OpenAPI Specification, Style Values, `simple`): the reading of its text that fits the shape. */
function fromText(shape: Shape, text: string): unknown {
  return readings(shape, text).find((value) => !convert(shape, value).issues) ?? text;
}

function readings(shape: Shape, text: string): unknown[] {
  const inner = bare(shape);
  const parts = text.split(/\s*,\s*/).filter(Boolean);
  const { list } = inner as { list?: Shape };
  return [
    text,
    ...(text.trim() ? [Number(text)] : []),
    ...(/^(true|false)$/i.test(text) ? [/^t/i.test(text)] : []),
    // Dates in headers have a format of their own (RFC 9110, section 5.6.7).
    ...(text.endsWith(" GMT") ? [new Date(text)].filter(Number).map((date) => date.toISOString()) : []),
    ...(list ? [parts.map((part) => fromText(list, part))] : []),
    membersOf(inner, parts),
    ...json(text),
  ];
}

/** The members of an object: `a=1,b=2`, or names and values in turn. */
function membersOf(shape: Shape, parts: readonly string[]): Wire {
  const exploded = parts.every((part) => part.includes("="));
  const flat = exploded ? parts.flatMap((part) => part.split(/=(.*)/s).slice(0, 2)) : parts;
  const shapes = new Map(fieldsIn(shape).map((field) => [field.name, field.shape]));
  const { as, of = "any" } = shape as Partial<MapShape>;
  const shapeOf = (name: string) => shapes.get(name) ?? (as === map ? of : "any");
  const pairs = flat.flatMap((name, at) =>
    at % 2 ? [] : [[name, fromText(shapeOf(name), flat[at + 1] ?? "")] as const],
  );
  return Object.fromEntries(pairs);
}

function fieldsIn(given: Shape) {
  const shape = bare(given);
  return typeof shape === "object" && "object" in shape ? fieldsOf(shape) : [];
}

function json(text: string): unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    return [];
  }
}
