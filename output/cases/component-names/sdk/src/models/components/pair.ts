export type Pair = [string, number];
