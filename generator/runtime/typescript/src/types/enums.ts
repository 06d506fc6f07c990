import type { Unrecognized } from "./unrecognized.js";

type Members = Readonly<Record<string, string | number>>;

/** Exactly the listed values. */
export type ClosedEnum<T extends Members> = T[keyof T];

/** Any value of the kind, of which editors suggest those that are listed. */
export type SuggestedEnum<T extends Members> = T[keyof T] | (T[keyof T] extends number ? number & {} : string & {});

/** The listed values, or one which a newer server made up. */
export type OpenEnum<T extends Members> = T[keyof T] | Unrecognized<T[keyof T] extends number ? number : string>;
