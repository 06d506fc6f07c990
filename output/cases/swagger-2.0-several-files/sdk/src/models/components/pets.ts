import type { Pet } from "./pet.js";

export type Pets = Array<Pet>;
