export type Unauthorized = { [k: string]: string };
