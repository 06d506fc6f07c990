/** A map with a name. */
export type Named = { [k: string]: string };
