export type Nothing = { [k: string]: any };
