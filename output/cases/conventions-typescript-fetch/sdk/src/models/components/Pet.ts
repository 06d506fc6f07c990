import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const PetKindEnum = { Pet: "pet" } as const;

export type PetKindEnum = ClosedEnum<typeof PetKindEnum>;

export const PetKindEnum$: schema.Schema<PetKindEnum> = /* @__PURE__ */ schema.closedEnum(PetKindEnum);

export const PetStatusEnum = { Available: "available", Sold: "sold" } as const;

export type PetStatusEnum = ClosedEnum<typeof PetStatusEnum>;

export const PetStatusEnum$: schema.Schema<PetStatusEnum> = /* @__PURE__ */ schema.closedEnum(PetStatusEnum);

export type PetHome = { zipCode?: string | undefined };

export const PetHome$: schema.Schema<PetHome> = /* @__PURE__ */ schema.snakeObject({
  "zipCode?": "string",
});

export function PetHomeToJSON(petHome: PetHome): unknown {
  return schema.toValue<PetHome>(PetHome$, petHome);
}

export function PetHomeFromJSON(json: unknown): PetHome {
  return schema.fromValue<PetHome>(PetHome$, json);
}

export type PetFoodOneOf = { meat: string };

export const PetFoodOneOf$: schema.Schema<PetFoodOneOf> = /* @__PURE__ */ schema.object({
  meat: "string",
});

export function PetFoodOneOfToJSON(petFoodOneOf: PetFoodOneOf): unknown {
  return schema.toValue<PetFoodOneOf>(PetFoodOneOf$, petFoodOneOf);
}

export function PetFoodOneOfFromJSON(json: unknown): PetFoodOneOf {
  return schema.fromValue<PetFoodOneOf>(PetFoodOneOf$, json);
}

export type PetFoodOneOf1 = { plant: string };

export const PetFoodOneOf1$: schema.Schema<PetFoodOneOf1> = /* @__PURE__ */ schema.object({
  plant: "string",
});

export function PetFoodOneOf1ToJSON(petFoodOneOf1: PetFoodOneOf1): unknown {
  return schema.toValue<PetFoodOneOf1>(PetFoodOneOf1$, petFoodOneOf1);
}

export function PetFoodOneOf1FromJSON(json: unknown): PetFoodOneOf1 {
  return schema.fromValue<PetFoodOneOf1>(PetFoodOneOf1$, json);
}

export type PetFood = PetFoodOneOf | PetFoodOneOf1;

export const PetFood$: schema.Schema<PetFood> = /* @__PURE__ */ schema.oneOf([PetFoodOneOf$, PetFoodOneOf1$]);

export function PetFoodToJSON(petFood: PetFood): unknown {
  return schema.toValue<PetFood>(PetFood$, petFood);
}

export function PetFoodFromJSON(json: unknown): PetFood {
  return schema.fromValue<PetFood>(PetFood$, json);
}

export type PetToysInner = { madeOf?: string | undefined };

export const PetToysInner$: schema.Schema<PetToysInner> = /* @__PURE__ */ schema.snakeObject({
  "madeOf?": "string",
});

export function PetToysInnerToJSON(petToysInner: PetToysInner): unknown {
  return schema.toValue<PetToysInner>(PetToysInner$, petToysInner);
}

export function PetToysInnerFromJSON(json: unknown): PetToysInner {
  return schema.fromValue<PetToysInner>(PetToysInner$, json);
}

export type Pet = {
  id: number;
  kind: PetKindEnum;
  bornOn?: Date | undefined;
  status?: PetStatusEnum | undefined;
  home?: PetHome | undefined;
  food?: PetFoodOneOf | PetFoodOneOf1 | undefined;
  toys?: Array<PetToysInner> | undefined;
};

export const Pet$: schema.Schema<Pet> = /* @__PURE__ */ schema.snakeObject({
  id: "integer",
  kind: PetKindEnum$,
  "bornOn?": schema.dateTime,
  "status?": PetStatusEnum$,
  "home?": PetHome$,
  "food?": PetFood$,
  "toys?": { list: PetToysInner$ },
});

export function PetToJSON(pet: Pet): unknown {
  return schema.toValue<Pet>(Pet$, pet);
}

export function PetFromJSON(json: unknown): Pet {
  return schema.fromValue<Pet>(Pet$, json);
}
