import type { SuggestedEnum } from "../../types/enums.js";

export const Model = { Small1: "small-1", Large1: "large-1" } as const;

export type Model = SuggestedEnum<typeof Model>;
