import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const PetType = { Dog: "dog", Puppy: "puppy" } as const;

export type PetType = ClosedEnum<typeof PetType>;

export const PetType$: schema.Schema<PetType> = /* @__PURE__ */ schema.closedEnum(PetType);

export type Dog = { petType: PetType; bornAt?: Date | undefined; breed?: string | undefined };

export const Dog$: schema.Schema<Dog> = /* @__PURE__ */ schema.openSnakeObject({
  petType: { shape: "string", selects: true },
  "bornAt?": schema.dateTime,
  "breed?": "string",
});

export function dogToJSON(dog: Dog): string {
  return schema.toJSON<Dog>(Dog$, dog);
}

export function dogFromJSON(jsonString: string): schema.Result<Dog> {
  return schema.fromJSON<Dog>(Dog$, jsonString);
}
