import type { Unrecognized } from "./unrecognized.js";

type Members = Readonly<Record<string, string | number>>;

/** Exactly the listed values. */
export type ClosedEnum<T extends Members> = T[keyof T];

/** The listed values, or one which a newer server made up. */
export type OpenEnum<T extends Members> = T[keyof T] | Unrecognized<T[keyof T] extends number ? number : string>;
