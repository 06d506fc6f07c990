import { RFCDate } from "../types/rfcdate.js";
import { fromBase64 } from "./base64.js";
import type { Scalar } from "./shape.js";

/** Converts from and to the wire; `undefined` says that the value does not fit. */
interface Conversion {
  readonly want: string;
  readonly decode: (value: unknown) => unknown;
  readonly encode: (value: unknown) => unknown;
}

const DATE_TIME =
  /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/;

const same = (want: string, fits: (value: unknown) => boolean): Conversion => {
  const check = (value: unknown) => (fits(value) ? value : undefined);
  return { want, decode: check, encode: check };
};

export const scalars: Readonly<Record<Exclude<Scalar, "any">, Conversion>> = {
  string: /* @__PURE__ */ same("a string", (v) => typeof v === "string"),
  number: /* @__PURE__ */ same("a number", Number.isFinite),
  integer: /* @__PURE__ */ same("an integer", Number.isInteger),
  boolean: /* @__PURE__ */ same("a boolean", (v) => typeof v === "boolean"),
  "date-time": {
    want: "a date-time with offset",
    decode: (v) =>
      typeof v === "string" && DATE_TIME.test(v)
        ? valid(new Date(v))
        : undefined,
    encode: (v) => (v instanceof Date ? valid(v)?.toISOString() : undefined),
  },
  date: {
    want: "a date",
    decode: (v) => attempt(() => new RFCDate(v as string)),
    encode: (v) => (v instanceof RFCDate ? v.toString() : undefined),
  },
  bytes: {
    want: "bytes",
    decode: (v) => attempt(() => fromBase64(v as string)),
    // How bytes, files and streams travel is up to the body.
    encode: (v) =>
      typeof v === "string" || (typeof v === "object" && v !== null)
        ? v
        : undefined,
  },
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
