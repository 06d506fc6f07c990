import { RFCDate } from "../types/rfcdate.js";
import { fromBase64 } from "./base64.js";
import type { Carried } from "./shape.js";
import { misfit, type Walk } from "./walk.js";

/** As `conversion`: converts a value from and to the wire; `undefined` says that it does not fit. */
export interface Conversion extends Carried<Conversion> {
  /** What fits, for the message about what does not. */
  readonly want: string;
  readonly decode: (value: unknown, walk: Walk) => unknown;
  readonly encode: (value: unknown) => unknown;
}

/** Converts a value as its shape says. */
export const conversion: Conversion["as"] = (shape, value, walk) => {
  const made = walk.encoding ? shape.encode(value) : shape.decode(value, walk);
  return made ?? misfit(shape.want, value, walk);
};

const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/;

/** A moment, as a Date. */
export const dateTime: Conversion = {
  as: conversion,
  want: "date-time with offset",
  decode: (v) => (typeof v === "string" && DATE_TIME.test(v) ? valid(new Date(v)) : undefined),
  encode: (v) => valid(v)?.toISOString(),
};

/** A calendar day, as an RFCDate. */
export const date: Conversion = {
  as: conversion,
  want: "date",
  decode: (v) => attempt(() => new RFCDate(v as string)),
  encode: (v) => (v instanceof RFCDate ? v.toString() : undefined),
};

/** Bytes, which JSON holds as base64. */
export const bytes: Conversion = {
  as: conversion,
  want: "bytes",
  decode: (v) => attempt(() => fromBase64(v as string)),
  // How bytes, files and streams travel is up to the body.
  encode: (v) => (typeof v === "string" || (typeof v === "object" && v !== null) ? v : undefined),
};

function valid(date: unknown): Date | undefined {
  return date instanceof Date && Number.isFinite(date.getTime()) ? date : undefined;
}

function attempt<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
