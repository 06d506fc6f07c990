import { RFCDate } from "../../types/rfcdate.js";
import { fromBase64, toBase64 } from "../bytes.js";
import { type FileInput, isNamedFile, SentFile } from "../bodies/files.js";
import type { Carried } from "./shape.js";
import { misfit, type Walk } from "./walk.js";

/** As `conversion`: converts a value from and to the wire; returns `undefined` if it does not fit. */
export interface Conversion<T> extends Carried<Conversion<any>> {
  /** Never set: carries the type. */
  readonly "~type"?: <Any>() => Any extends T ? 1 : 2;
  /** The expected value, for the message about one that does not fit. */
  readonly want: string;
  readonly decode: (value: unknown, walk: Walk) => unknown;
  readonly encode: (value: unknown) => unknown;
}

/** Converts a value by the conversion of its shape. */
export const conversion: Conversion<unknown>["as"] = (shape, value, walk) => {
  const made = walk.encoding ? shape.encode(value) : shape.decode(value, walk);
  return made ?? misfit(shape.want, value, walk);
};

const DATE_TIME = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(?:Z|([+-]\d\d)(?::?(\d\d))?)?$/i;

/** The text of an instant in the form that all platforms read; many servers omit the offset and mean UTC. */
export function momentText(text: unknown): string | undefined {
  const [, day, time, hours, minutes = "00"] = DATE_TIME.exec(typeof text === "string" ? text : "") ?? [];
  return day && `${day}T${time}${hours ? `${hours}:${minutes}` : "Z"}`;
}

/** An instant, as a Date. */
export const dateTime: Conversion<Date> = {
  as: conversion,
  want: "date-time",
  decode: (v) => valid(new Date(momentText(v) ?? NaN)),
  encode: (v) => valid(v)?.toISOString(),
};

/** A calendar day, as an RFCDate. */
export const date: Conversion<RFCDate> = {
  as: conversion,
  want: "date",
  decode: (v) => attempt(() => new RFCDate(v as string)),
  // Including a structured clone, which has lost its class.
  encode: (v) => attempt(() => (v instanceof RFCDate ? v : new RFCDate((v as RFCDate).day)).day),
};

/** Bytes, which JSON holds as base64. */
export const bytes: Conversion<FileInput> = {
  as: conversion,
  want: "bytes",
  decode: (v) => attempt(() => fromBase64(v as string)),
  // The body decides how bytes, files and streams are sent.
  encode: (v) =>
    isNamedFile(v) ? new SentFile(v) : typeof v === "string" || (typeof v === "object" && v) ? v : undefined,
};

/** Bytes, which are base64 in every body. */
export const base64: Conversion<Uint8Array> = {
  as: conversion,
  want: "base64",
  decode: (v) => attempt(() => fromBase64(v as string)),
  encode: (v) => (v instanceof Uint8Array ? toBase64(v) : undefined),
};

/** The same in the URL-safe alphabet (RFC 4648, section 5), without padding. */
export const base64url: Conversion<Uint8Array> = {
  as: conversion,
  want: "base64url",
  decode: (v) => attempt(() => fromBase64((v as string).replace(/-/g, "+").replace(/_/g, "/"))),
  encode: (v) =>
    v instanceof Uint8Array ? toBase64(v).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "") : undefined,
};

function valid(date: unknown): Date | undefined {
  return date instanceof Date && Number.isFinite(date.getTime()) ? date : undefined;
}

/** What a function returns, `undefined` if it throws. */
export function attempt<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
