import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";
import { type Cat, Cat$ } from "./cat.js";
import { type Dog, Dog$ } from "./dog.js";
import { type Pet, Pet$ } from "./pet.js";

export type Owner = Dog | Cat;

export const Owner$: schema.Schema<Owner> = /* @__PURE__ */ schema.oneOf([Dog$, Cat$]);

export function ownerToJSON(owner: Owner): string {
  return schema.toJSON<Owner>(Owner$, owner);
}

export function ownerFromJSON(jsonString: string): schema.Result<Owner> {
  return schema.fromJSON<Owner>(Owner$, jsonString);
}

export type Maybe = string | number;

export const Maybe$: schema.Schema<Maybe> = /* @__PURE__ */ schema.oneOfScalars(["string", "integer"]);

export function maybeToJSON(maybe: Maybe): string {
  return schema.toJSON<Maybe>(Maybe$, maybe);
}

export function maybeFromJSON(jsonString: string): schema.Result<Maybe> {
  return schema.fromJSON<Maybe>(Maybe$, jsonString);
}

export type Types = string | number | boolean;

export const Types$: schema.Schema<Types> = /* @__PURE__ */ schema.oneOfScalars(["string", "integer", "boolean"]);

export function typesToJSON(types: Types): string {
  return schema.toJSON<Types>(Types$, types);
}

export function typesFromJSON(jsonString: string): schema.Result<Types> {
  return schema.fromJSON<Types>(Types$, jsonString);
}

export type TypesOrNull = string | Array<number>;

export const TypesOrNull$: schema.Schema<TypesOrNull> = /* @__PURE__ */ schema.oneOf(["string", { list: "integer" }]);

export function typesOrNullToJSON(typesOrNull: TypesOrNull): string {
  return schema.toJSON<TypesOrNull>(TypesOrNull$, typesOrNull);
}

export function typesOrNullFromJSON(jsonString: string): schema.Result<TypesOrNull> {
  return schema.fromJSON<TypesOrNull>(TypesOrNull$, jsonString);
}

export type When = Date | string;

export const When$: schema.Schema<When> = /* @__PURE__ */ schema.oneOf([schema.dateTime, "string"]);

export function whenToJSON(when: When): string {
  return schema.toJSON<When>(When$, when);
}

export function whenFromJSON(jsonString: string): schema.Result<When> {
  return schema.fromJSON<When>(When$, jsonString);
}

export type UnnamedA = { a?: string | undefined };

export const UnnamedA$: schema.Schema<UnnamedA> = /* @__PURE__ */ schema.openObject({
  "a?": "string",
});

export function unnamedAToJSON(unnamedA: UnnamedA): string {
  return schema.toJSON<UnnamedA>(UnnamedA$, unnamedA);
}

export function unnamedAFromJSON(jsonString: string): schema.Result<UnnamedA> {
  return schema.fromJSON<UnnamedA>(UnnamedA$, jsonString);
}

export type UnnamedB = { b: string };

export const UnnamedB$: schema.Schema<UnnamedB> = /* @__PURE__ */ schema.openObject({
  b: "string",
});

export function unnamedBToJSON(unnamedB: UnnamedB): string {
  return schema.toJSON<UnnamedB>(UnnamedB$, unnamedB);
}

export function unnamedBFromJSON(jsonString: string): schema.Result<UnnamedB> {
  return schema.fromJSON<UnnamedB>(UnnamedB$, jsonString);
}

export type Unnamed = UnnamedB | UnnamedA;

export const Unnamed$: schema.Schema<Unnamed> = /* @__PURE__ */ schema.oneOf([UnnamedB$, UnnamedA$]);

export function unnamedToJSON(unnamed: Unnamed): string {
  return schema.toJSON<Unnamed>(Unnamed$, unnamed);
}

export function unnamedFromJSON(jsonString: string): schema.Result<Unnamed> {
  return schema.fromJSON<Unnamed>(Unnamed$, jsonString);
}

export type Left = { l?: string | undefined };

export const Left$: schema.Schema<Left> = /* @__PURE__ */ schema.openObject({
  "l?": "string",
});

export function leftToJSON(left: Left): string {
  return schema.toJSON<Left>(Left$, left);
}

export function leftFromJSON(jsonString: string): schema.Result<Left> {
  return schema.fromJSON<Left>(Left$, jsonString);
}

export type Choice = Left | Array<string>;

export const Choice$: schema.Schema<Choice> = /* @__PURE__ */ schema.oneOf([Left$, { list: "string" }]);

export function choiceToJSON(choice: Choice): string {
  return schema.toJSON<Choice>(Choice$, choice);
}

export function choiceFromJSON(jsonString: string): schema.Result<Choice> {
  return schema.fromJSON<Choice>(Choice$, jsonString);
}

export type Lists = Array<string> | Array<Cat>;

export const Lists$: schema.Schema<Lists> = /* @__PURE__ */ schema.oneOf([{ list: "string" }, { list: Cat$ }]);

export function listsToJSON(lists: Lists): string {
  return schema.toJSON<Lists>(Lists$, lists);
}

export function listsFromJSON(jsonString: string): schema.Result<Lists> {
  return schema.fromJSON<Lists>(Lists$, jsonString);
}

export type Either = { a?: string | undefined; b?: string | undefined };

export const Either$: schema.Schema<Either> = /* @__PURE__ */ schema.openObject({
  "a?": "string",
  "b?": "string",
});

export function eitherToJSON(either: Either): string {
  return schema.toJSON<Either>(Either$, either);
}

export function eitherFromJSON(jsonString: string): schema.Result<Either> {
  return schema.fromJSON<Either>(Either$, jsonString);
}

export const MixedEnum = { X: "x", Y: "y" } as const;

export type MixedEnum = ClosedEnum<typeof MixedEnum>;

export const MixedEnum$: schema.Schema<MixedEnum> = /* @__PURE__ */ schema.closedEnum(MixedEnum);

export type Mixed = MixedEnum | { [k: string]: any };

export const Mixed$: schema.Schema<Mixed> = /* @__PURE__ */ schema.oneOf([MixedEnum$, schema.anyMap]);

export function mixedToJSON(mixed: Mixed): string {
  return schema.toJSON<Mixed>(Mixed$, mixed);
}

export function mixedFromJSON(jsonString: string): schema.Result<Mixed> {
  return schema.fromJSON<Mixed>(Mixed$, jsonString);
}

export type Case = {
  owner: Dog | Cat;
  pet?: Pet | undefined;
  maybePet?: Pet | null | undefined;
  maybe?: string | number | null | undefined;
  types?: string | number | boolean | undefined;
  typesOrNull?: string | Array<number> | null | undefined;
  same?: string | undefined;
  when?: Date | string | undefined;
  one?: Cat | undefined;
  unnamed?: UnnamedB | UnnamedA | undefined;
  titled?: Left | Array<string> | undefined;
  lists?: Array<string> | Array<Cat> | undefined;
  either?: Either | undefined;
  mixed?: MixedEnum | { [k: string]: any } | undefined;
  nothing?: any | undefined;
};

export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.openObject({
  owner: Owner$,
  "pet?": Pet$,
  "maybePet?": { nullable: Pet$ },
  "maybe?": { nullable: Maybe$ },
  "types?": Types$,
  "typesOrNull?": { nullable: TypesOrNull$ },
  "same?": "string",
  "when?": When$,
  "one?": Cat$,
  "unnamed?": Unnamed$,
  "titled?": Choice$,
  "lists?": Lists$,
  "either?": Either$,
  "mixed?": Mixed$,
  "nothing?": "any",
});

export function caseToJSON(case_: Case): string {
  return schema.toJSON<Case>(Case$, case_);
}

export function caseFromJSON(jsonString: string): schema.Result<Case> {
  return schema.fromJSON<Case>(Case$, jsonString);
}
