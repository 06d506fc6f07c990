import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const Status = { Available: "available", Sold: "sold" } as const;

export type Status = ClosedEnum<typeof Status>;

export const Status$: schema.Schema<Status> = /* @__PURE__ */ schema.closedEnum(Status);

export type Home = { zip_code?: string | undefined };

export const Home$: schema.Schema<Home> = /* @__PURE__ */ schema.openObject({
  "zip_code?": "string",
});

export type FoodMeat = { meat: string };

export const FoodMeat$: schema.Schema<FoodMeat> = /* @__PURE__ */ schema.openObject({
  meat: "string",
});

export type FoodPlant = { plant: string };

export const FoodPlant$: schema.Schema<FoodPlant> = /* @__PURE__ */ schema.openObject({
  plant: "string",
});

export type Food = FoodMeat | FoodPlant;

export const Food$: schema.Schema<Food> = /* @__PURE__ */ schema.oneOf([FoodMeat$, FoodPlant$]);

export type Toy = { made_of?: string | undefined };

export const Toy$: schema.Schema<Toy> = /* @__PURE__ */ schema.openObject({
  "made_of?": "string",
});

export type Pet = {
  id: number;
  kind: "pet";
  born_on?: Date | undefined;
  status?: Status | undefined;
  home?: Home | undefined;
  food?: FoodMeat | FoodPlant | undefined;
  toys?: Array<Toy> | undefined;
};

export const Pet$: schema.Schema<Pet> = /* @__PURE__ */ schema.openObject({
  id: "integer",
  kind: { literal: "pet" },
  "born_on?": schema.dateTime,
  "status?": Status$,
  "home?": Home$,
  "food?": Food$,
  "toys?": { list: Toy$ },
});
