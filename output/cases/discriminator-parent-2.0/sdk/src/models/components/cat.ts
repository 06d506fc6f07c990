import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const HuntingSkill = { Lazy: "lazy", Aggressive: "aggressive" } as const;

export type HuntingSkill = ClosedEnum<typeof HuntingSkill>;

export const HuntingSkill$: schema.Schema<HuntingSkill> = /* @__PURE__ */ schema.closedEnum(HuntingSkill);

export type Cat = { petType: "cat"; name: string; huntingSkill?: HuntingSkill | undefined };

export const Cat$: schema.Schema<Cat> = /* @__PURE__ */ schema.openObject({
  petType: { shape: "string", selects: true },
  name: "string",
  "huntingSkill?": HuntingSkill$,
});

export function catToJSON(cat: Cat): string {
  return schema.toJSON<Cat>(Cat$, cat);
}

export function catFromJSON(jsonString: string): schema.Result<Cat> {
  return schema.fromJSON<Cat>(Cat$, jsonString);
}
