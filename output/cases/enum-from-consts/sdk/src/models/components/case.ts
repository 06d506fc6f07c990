import * as schema from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const Level = {
  /** Little. */
  Low: "low",
  /** Much. */
  High: "high",
} as const;

export type Level = ClosedEnum<typeof Level>;

export const Level$: schema.Schema<Level> = /* @__PURE__ */ schema.schema({ as: schema.member, of: Level });

export const Maybe = { A: "a", B: "b" } as const;

export type Maybe = ClosedEnum<typeof Maybe>;

export const Maybe$: schema.Schema<Maybe> = /* @__PURE__ */ schema.schema({ as: schema.member, of: Maybe });

export type Sizes = 1 | 2;

export const Sizes$: schema.Schema<Sizes> = /* @__PURE__ */ schema.oneOf([{ literal: 1 }, { literal: 2 }]);

export function sizesToJSON(sizes: Sizes): string {
  return schema.toJSON(Sizes$, sizes);
}

export function sizesFromJSON(jsonString: string): schema.Result<Sizes> {
  return schema.fromJSON(Sizes$, jsonString);
}

export type Case = {
  level?: Level | undefined;
  maybe?: Maybe | null | undefined;
  sizes?: 1 | 2 | undefined;
  known?: string | undefined;
};

export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.object({
  "level?": Level$,
  "maybe?": { nullable: Maybe$ },
  "sizes?": Sizes$,
  "known?": "string",
});

export function caseToJSON(case_: Case): string {
  return schema.toJSON(Case$, case_);
}

export function caseFromJSON(jsonString: string): schema.Result<Case> {
  return schema.fromJSON(Case$, jsonString);
}
