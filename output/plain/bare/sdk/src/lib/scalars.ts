import { RFCDate } from "../types/rfcdate.js";
import { fromBase64 } from "./base64.js";
import type { Walk } from "./walk.js";

/** Converts a value from and to the wire; `undefined` says that it does not fit. */
export interface Conversion {
  /** What fits, for the message about what does not. */
  readonly want: string;
  readonly decode: (value: unknown, walk: Walk) => unknown;
  readonly encode: (value: unknown) => unknown;
}

const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/;

/** A moment, as a Date. */
export const dateTime: Conversion = {
  want: "a date-time with offset",
  decode: (v) => (typeof v === "string" && DATE_TIME.test(v) ? valid(new Date(v)) : undefined),
  encode: (v) => (v instanceof Date ? valid(v)?.toISOString() : undefined),
};

/** A calendar day, as an RFCDate. */
export const date: Conversion = {
  want: "a date",
  decode: (v) => attempt(() => new RFCDate(v as string)),
  encode: (v) => (v instanceof RFCDate ? v.toString() : undefined),
};

/** Bytes, which JSON holds as base64. */
export const bytes: Conversion = {
  want: "bytes",
  decode: (v) => attempt(() => fromBase64(v as string)),
  // How bytes, files and streams travel is up to the body.
  encode: (v) => (typeof v === "string" || (typeof v === "object" && v !== null) ? v : undefined),
};

function valid(date: Date): Date | undefined {
  return Number.isNaN(date.getTime()) ? undefined : date;
}

function attempt<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
