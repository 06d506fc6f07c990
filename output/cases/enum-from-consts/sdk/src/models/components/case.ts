import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const Level = {
  /** Little. */
  Low: "low",
  /** Much. */
  High: "high",
} as const;

export type Level = ClosedEnum<typeof Level>;

export const Level$: schema.Schema<Level> = /* @__PURE__ */ schema.closedEnum(Level);

export const Maybe = { A: "a", B: "b" } as const;

export type Maybe = ClosedEnum<typeof Maybe>;

export const Maybe$: schema.Schema<Maybe> = /* @__PURE__ */ schema.closedEnum(Maybe);

export const Sizes = { _1: 1, _2: 2 } as const;

export type Sizes = ClosedEnum<typeof Sizes>;

export const Sizes$: schema.Schema<Sizes> = /* @__PURE__ */ schema.closedEnum(Sizes);

export type Case = {
  level?: Level | undefined;
  maybe?: Maybe | null | undefined;
  sizes?: Sizes | undefined;
  known?: string | undefined;
};

export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.openObject({
  "level?": Level$,
  "maybe?": { nullable: Maybe$ },
  "sizes?": Sizes$,
  "known?": "string",
});

export function caseToJSON(case_: Case): string {
  return schema.toJSON<Case>(Case$, case_);
}

export function caseFromJSON(jsonString: string): schema.Result<Case> {
  return schema.fromJSON<Case>(Case$, jsonString);
}
