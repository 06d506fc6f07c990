import { attempt, conversion, momentText, type Conversion } from "./scalars.js";
import type { TemporalValue } from "./shape-of.js";

/** The part of a Temporal type that is used here. */
interface TemporalType {
  from(text: string): unknown;
}

/** A type of the platform's Temporal or of a polyfill; throws TypeError if there is neither. */
function platform(type: "Instant" | "PlainDate"): TemporalType {
  const { Temporal } = globalThis as { Temporal?: Record<typeof type, TemporalType> };
  if (!Temporal) throw new TypeError("this platform has no Temporal: load a polyfill that sets globalThis.Temporal");
  return Temporal[type];
}

/** Whether a value is of a Temporal type, native or of a polyfill. */
const isOne = (value: unknown, type: string): value is { toString(options?: object): string } =>
  Object(value)[Symbol.toStringTag] === `Temporal.${type}`;

/** An instant, as a Temporal.Instant. */
export const instant: Conversion<TemporalValue<"Instant">> = {
  as: conversion,
  want: "date-time",
  decode(v) {
    const [type, text] = [platform("Instant"), momentText(v)];
    return text && attempt(() => type.from(text));
  },
  encode: (v) => (isOne(v, "Instant") ? v.toString() : undefined),
};

/** A calendar day, as a Temporal.PlainDate. */
export const plainDate: Conversion<TemporalValue<"PlainDate">> = {
  as: conversion,
  want: "date",
  decode(v) {
    const type = platform("PlainDate");
    return /^\d{4}-\d\d-\d\d$/.test(String(v)) ? attempt(() => type.from(String(v))) : undefined;
  },
  encode: (v) => (isOne(v, "PlainDate") ? v.toString({ calendarName: "never" }) : undefined),
};
