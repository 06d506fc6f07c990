import * as schema from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";
import { type Owner, Owner$, type OwnerInput, OwnerInput$ } from "./owner.js";

export const Mood = {
  Good: "good",
  Bad: "bad",
} as const;

export type Mood = ClosedEnum<typeof Mood>;

/** @internal */
export const Mood$: schema.Schema<Mood> = /* @__PURE__ */ schema.schema({
  enum: Mood,
});

export type Pet = {
  id: number;
  name: string;
  owner?: Owner | undefined;
  friends?: Array<Pet> | undefined;
  mood?: Mood | undefined;
};

/** @internal */
export const Pet$: schema.Schema<Pet> = /* @__PURE__ */ schema.object({
  id: "integer",
  name: "string",
  owner: { optional: Owner$ },
  friends: { optional: { list: () => Pet$ } },
  mood: { optional: Mood$ },
});

export function petFromJSON(
  jsonString: string,
): schema.Result<Pet, schema.SDKValidationError> {
  return schema.fromJSON(Pet$, jsonString);
}

export type PetInput = {
  name: string;
  owner?: OwnerInput | undefined;
  friends?: Array<PetInput> | undefined;
  mood?: Mood | undefined;
};

/** @internal */
export const PetInput$: schema.Schema<PetInput> = /* @__PURE__ */ schema.object(
  {
    name: "string",
    owner: { optional: OwnerInput$ },
    friends: { optional: { list: () => PetInput$ } },
    mood: { optional: Mood$ },
  },
);

export function petInputToJSON(petInput: PetInput): string {
  return schema.toJSON(PetInput$, petInput);
}
