import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";
import { type Owner, Owner$, type OwnerInput, OwnerInput$ } from "./owner.js";

export const Mood = { Good: "good", Bad: "bad" } as const;

export type Mood = ClosedEnum<typeof Mood>;

export const Mood$: schema.Schema<Mood> = /* @__PURE__ */ schema.closedEnum(Mood);

export type Pet = {
  id: number;
  name: string;
  owner?: Owner | undefined;
  friends?: Array<Pet> | undefined;
  mood?: Mood | undefined;
};

export const Pet$: schema.Schema<Pet> = /* @__PURE__ */ schema.openObject({
  id: "integer",
  name: "string",
  "owner?": Owner$,
  "friends?": { list: () => Pet$ },
  "mood?": Mood$,
});

export function petFromJSON(jsonString: string): schema.Result<Pet> {
  return schema.fromJSON<Pet>(Pet$, jsonString);
}

export type PetInput = {
  name: string;
  owner?: OwnerInput | undefined;
  friends?: Array<PetInput> | undefined;
  mood?: Mood | undefined;
};

export const PetInput$: schema.Schema<PetInput> = /* @__PURE__ */ schema.openObject({
  name: "string",
  "owner?": OwnerInput$,
  "friends?": { list: () => PetInput$ },
  "mood?": Mood$,
  ...schema.unsent("id"),
});

export function petInputToJSON(petInput: PetInput): string {
  return schema.toJSON<PetInput>(PetInput$, petInput);
}
