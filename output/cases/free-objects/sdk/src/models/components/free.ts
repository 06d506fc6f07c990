/** Anything at all. */
export type Free = { [k: string]: any };
