import { type Schema, schema } from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const PetType = {
  Dog: "dog",
  Puppy: "puppy",
} as const;

export type PetType = ClosedEnum<typeof PetType>;

/**
 * @internal
 */
export const PetType$: Schema<PetType> = /* @__PURE__ */ schema<PetType>({
  enum: PetType,
});
