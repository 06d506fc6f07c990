import { isRecord } from "../record.js";
import { stringify } from "./json-text.js";
import { conversion, type Conversion } from "./scalars.js";
import type { Digits } from "./walk.js";

// Numbers in JSON have any number of digits, in JavaScript about fifteen.
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

/** A number kept as its digits until it is written. */
class Exact {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  [Symbol.toPrimitive](): string {
    return this.text;
  }

  /** For other writers of JSON: rounded where the platform has nothing better. */
  toJSON(): unknown {
    const { rawJSON } = JSON as { rawJSON?: (text: string) => unknown };
    return rawJSON?.(this.text) ?? Number(this.text);
  }
}

/** An integer of any size, as a bigint. */
export const bigint: Conversion<bigint> = {
  as: conversion,
  want: "integer with exact digits",
  decode(value, { path, digits }) {
    if (typeof value !== "number") return undefined;
    const text = digits && (digits(path) ?? String(value));
    if (text && /^-?\d+$/.test(text)) return BigInt(text);
    return Number.isSafeInteger(value) ? BigInt(value) : undefined;
  },
  encode: (value) => (typeof value === "bigint" || Number.isSafeInteger(value) ? new Exact(String(value)) : undefined),
};

/** A number of any size and precision, as its JSON text. */
export const decimal: Conversion<string> = {
  as: conversion,
  want: "number",
  decode: (value, { path, digits }) => (typeof value === "number" ? (digits?.(path) ?? String(value)) : undefined),
  encode: (value) =>
    /^(bigint|number|string)$/.test(typeof value) && NUMBER.test(String(value)) ? new Exact(String(value)) : undefined,
};

const TOKEN = /"(?:[^"\\]+|\\.)*"(\s*:)?|-?\d[^\s,\]}]*|[{}[\],]/g;

/** The digits of those numbers in a (valid) JSON text that JavaScript would write differently. */
export function digitsOf(json: string): Digits {
  const found = new Map<string, string>();
  // The current path: keys of objects and indexes of arrays.
  const path: (string | number)[] = [];
  for (const [token, key] of json.matchAll(TOKEN)) {
    const last = path.length - 1;
    const at = path[last];
    if (token === "{" || token === "[") path.push(token === "[" ? 0 : "");
    else if (token === "}" || token === "]") path.pop();
    else if (token === ",") {
      if (typeof at === "number") path[last] = at + 1;
    } else if (token.startsWith('"')) {
      if (key) path[last] = JSON.parse(token.slice(0, -key.length)) as string;
    } else if (String(Number(token)) !== token) {
      found.set(JSON.stringify(path), token);
    } else if (found.size) {
      // If two fields have the same name, the last one counts.
      found.delete(JSON.stringify(path));
    }
  }
  return { digits: (at) => (found.size ? found.get(JSON.stringify(at)) : undefined) };
}

/** JSON text of a wire value with all digits of its numbers. */
export function exactText(wire: unknown): string {
  if (wire instanceof Exact) return wire.text;
  if (Array.isArray(wire)) return `[${wire.map(exactText).join()}]`;
  // Instances of classes serialize themselves and hold no exact numbers.
  if (!isRecord(wire) || Object.getPrototypeOf(wire) !== Object.prototype) return stringify(wire) ?? "null";
  const fields = Object.entries(wire)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${JSON.stringify(key)}:${exactText(value)}`);
  return `{${fields.join()}}`;
}
