import type { Unrecognized } from "./unrecognized.js";

type Members = Readonly<Record<string, string | number>>;

/** Exactly the listed values. */
export type ClosedEnum<T extends Members> = T[keyof T];

/** Any value of the type; editors suggest the listed ones. */
export type SuggestedEnum<T extends Members> = T[keyof T] | (T[keyof T] extends number ? number & {} : string & {});

/** The listed values, or one that a newer server introduced. */
export type OpenEnum<T extends Members> = T[keyof T] | Unrecognized<T[keyof T] extends number ? number : string>;
