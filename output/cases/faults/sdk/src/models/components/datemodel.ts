export type DateModel = { [k: string]: any };
