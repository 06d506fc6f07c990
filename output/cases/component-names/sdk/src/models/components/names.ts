import type { PetListInput } from "./petlist.js";

export type Names = { [k: string]: PetListInput };
