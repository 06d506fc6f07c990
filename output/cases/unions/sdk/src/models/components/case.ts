import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";
import { type Cat, Cat$ } from "./cat.js";
import { type Dog, Dog$ } from "./dog.js";
import { type Pet, Pet$ } from "./pet.js";

export type Owner = Dog | Cat;

/** @internal */
export const Owner$: Schema<Owner> = /* @__PURE__ */ schema<Owner>({
  union: [Dog$, Cat$],
});

export function ownerToJSON(owner: Owner): string {
  return toJSON(Owner$, owner);
}

export function ownerFromJSON(
  jsonString: string,
): Result<Owner, SDKValidationError> {
  return fromJSON(Owner$, jsonString);
}

export type Maybe = string | number;

/** @internal */
export const Maybe$: Schema<Maybe> = /* @__PURE__ */ schema<Maybe>({
  union: ["string", "integer"],
});

export function maybeToJSON(maybe: Maybe): string {
  return toJSON(Maybe$, maybe);
}

export function maybeFromJSON(
  jsonString: string,
): Result<Maybe, SDKValidationError> {
  return fromJSON(Maybe$, jsonString);
}

export type Types = string | number | boolean;

/** @internal */
export const Types$: Schema<Types> = /* @__PURE__ */ schema<Types>({
  union: ["string", "integer", "boolean"],
});

export function typesToJSON(types: Types): string {
  return toJSON(Types$, types);
}

export function typesFromJSON(
  jsonString: string,
): Result<Types, SDKValidationError> {
  return fromJSON(Types$, jsonString);
}

export type TypesOrNull = string | Array<number>;

/** @internal */
export const TypesOrNull$: Schema<TypesOrNull> =
  /* @__PURE__ */ schema<TypesOrNull>({
    union: ["string", { list: "integer" }],
  });

export function typesOrNullToJSON(typesOrNull: TypesOrNull): string {
  return toJSON(TypesOrNull$, typesOrNull);
}

export function typesOrNullFromJSON(
  jsonString: string,
): Result<TypesOrNull, SDKValidationError> {
  return fromJSON(TypesOrNull$, jsonString);
}

export type When = Date | string;

/** @internal */
export const When$: Schema<When> = /* @__PURE__ */ schema<When>({
  union: ["date-time", "string"],
});

export function whenToJSON(when: When): string {
  return toJSON(When$, when);
}

export function whenFromJSON(
  jsonString: string,
): Result<When, SDKValidationError> {
  return fromJSON(When$, jsonString);
}

export type One = {
  a?: string | undefined;
};

/** @internal */
export const One$: Schema<One> = /* @__PURE__ */ schema<One>({
  object: {
    a: { optional: "string" },
  },
});

export function oneToJSON(one: One): string {
  return toJSON(One$, one);
}

export function oneFromJSON(
  jsonString: string,
): Result<One, SDKValidationError> {
  return fromJSON(One$, jsonString);
}

export type Two = {
  b: string;
};

/** @internal */
export const Two$: Schema<Two> = /* @__PURE__ */ schema<Two>({
  object: {
    b: "string",
  },
});

export function twoToJSON(two: Two): string {
  return toJSON(Two$, two);
}

export function twoFromJSON(
  jsonString: string,
): Result<Two, SDKValidationError> {
  return fromJSON(Two$, jsonString);
}

export type Unnamed = Two | One;

/** @internal */
export const Unnamed$: Schema<Unnamed> = /* @__PURE__ */ schema<Unnamed>({
  union: [Two$, One$],
});

export function unnamedToJSON(unnamed: Unnamed): string {
  return toJSON(Unnamed$, unnamed);
}

export function unnamedFromJSON(
  jsonString: string,
): Result<Unnamed, SDKValidationError> {
  return fromJSON(Unnamed$, jsonString);
}

export type Left = {
  l?: string | undefined;
};

/** @internal */
export const Left$: Schema<Left> = /* @__PURE__ */ schema<Left>({
  object: {
    l: { optional: "string" },
  },
});

export function leftToJSON(left: Left): string {
  return toJSON(Left$, left);
}

export function leftFromJSON(
  jsonString: string,
): Result<Left, SDKValidationError> {
  return fromJSON(Left$, jsonString);
}

export type Choice = Left | Array<string>;

/** @internal */
export const Choice$: Schema<Choice> = /* @__PURE__ */ schema<Choice>({
  union: [Left$, { list: "string" }],
});

export function choiceToJSON(choice: Choice): string {
  return toJSON(Choice$, choice);
}

export function choiceFromJSON(
  jsonString: string,
): Result<Choice, SDKValidationError> {
  return fromJSON(Choice$, jsonString);
}

export type Lists = Array<string> | Array<Cat>;

/** @internal */
export const Lists$: Schema<Lists> = /* @__PURE__ */ schema<Lists>({
  union: [{ list: "string" }, { list: Cat$ }],
});

export function listsToJSON(lists: Lists): string {
  return toJSON(Lists$, lists);
}

export function listsFromJSON(
  jsonString: string,
): Result<Lists, SDKValidationError> {
  return fromJSON(Lists$, jsonString);
}

export type Either = {
  a?: string | undefined;
  b?: string | undefined;
};

/** @internal */
export const Either$: Schema<Either> = /* @__PURE__ */ schema<Either>({
  object: {
    a: { optional: "string" },
    b: { optional: "string" },
  },
});

export function eitherToJSON(either: Either): string {
  return toJSON(Either$, either);
}

export function eitherFromJSON(
  jsonString: string,
): Result<Either, SDKValidationError> {
  return fromJSON(Either$, jsonString);
}

export const CaseOne = {
  X: "x",
  Y: "y",
} as const;

export type CaseOne = ClosedEnum<typeof CaseOne>;

/** @internal */
export const CaseOne$: Schema<CaseOne> = /* @__PURE__ */ schema<CaseOne>({
  enum: CaseOne,
});

export type Mixed = CaseOne | { [k: string]: any };

/** @internal */
export const Mixed$: Schema<Mixed> = /* @__PURE__ */ schema<Mixed>({
  union: [CaseOne$, { map: "any" }],
});

export function mixedToJSON(mixed: Mixed): string {
  return toJSON(Mixed$, mixed);
}

export function mixedFromJSON(
  jsonString: string,
): Result<Mixed, SDKValidationError> {
  return fromJSON(Mixed$, jsonString);
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
  unnamed?: Two | One | undefined;
  titled?: Left | Array<string> | undefined;
  lists?: Array<string> | Array<Cat> | undefined;
  either?: Either | undefined;
  mixed?: CaseOne | { [k: string]: any } | undefined;
  nothing?: any | undefined;
};

/** @internal */
export const Case$: Schema<Case> = /* @__PURE__ */ schema<Case>({
  object: {
    owner: Owner$,
    pet: { optional: Pet$ },
    maybePet: { optional: { nullable: Pet$ } },
    maybe: { optional: { nullable: Maybe$ } },
    types: { optional: Types$ },
    typesOrNull: { optional: { nullable: TypesOrNull$ } },
    same: { optional: "string" },
    when: { optional: When$ },
    one: { optional: Cat$ },
    unnamed: { optional: Unnamed$ },
    titled: { optional: Choice$ },
    lists: { optional: Lists$ },
    either: { optional: Either$ },
    mixed: { optional: Mixed$ },
    nothing: { optional: "any" },
  },
});

export function caseToJSON(case_: Case): string {
  return toJSON(Case$, case_);
}

export function caseFromJSON(
  jsonString: string,
): Result<Case, SDKValidationError> {
  return fromJSON(Case$, jsonString);
}
