import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const Type = { PetReturned: "pet.returned", PetLost: "pet.lost" } as const;

export type Type = ClosedEnum<typeof Type>;

export const Type$: schema.Schema<Type> = /* @__PURE__ */ schema.closedEnum(Type);

export const Reason = { Sick: "sick", Loud: "loud" } as const;

export type Reason = ClosedEnum<typeof Reason>;

export const Reason$: schema.Schema<Reason> = /* @__PURE__ */ schema.closedEnum(Reason);

export type Data = { reason?: Reason | undefined };

export const Data$: schema.Schema<Data> = /* @__PURE__ */ schema.openObject({
  "reason?": Reason$,
});

export function dataFromJSON(jsonString: string): schema.Result<Data> {
  return schema.fromJSON<Data>(Data$, jsonString);
}

export type PetReturnedRequestBody = { type: Type; data: Data };

export const PetReturnedRequestBody$: schema.Schema<PetReturnedRequestBody> = /* @__PURE__ */ schema.openObject({
  type: Type$,
  data: Data$,
});

export function petReturnedRequestBodyFromJSON(jsonString: string): schema.Result<PetReturnedRequestBody> {
  return schema.fromJSON<PetReturnedRequestBody>(PetReturnedRequestBody$, jsonString);
}
