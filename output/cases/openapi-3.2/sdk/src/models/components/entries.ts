import type { Entry } from "./entry.js";

export type Entries = Array<Entry>;
