import type { Person } from "./person.js";

export type People = Array<Person>;
