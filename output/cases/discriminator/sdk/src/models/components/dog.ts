import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const DogPetType = { Dog: "dog", Puppy: "puppy" } as const;

export type DogPetType = ClosedEnum<typeof DogPetType>;

export const DogPetType$: schema.Schema<DogPetType> = /* @__PURE__ */ schema.closedEnum(DogPetType);

export type Dog = { petType: DogPetType; tricks?: Array<string> | undefined };

export const Dog$: schema.Schema<Dog> = /* @__PURE__ */ schema.openSnakeObject({
  petType: DogPetType$,
  "tricks?": { list: "string" },
});

export function dogToJSON(dog: Dog): string {
  return schema.toJSON<Dog>(Dog$, dog);
}

export function dogFromJSON(jsonString: string): schema.Result<Dog> {
  return schema.fromJSON<Dog>(Dog$, jsonString);
}
