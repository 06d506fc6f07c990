import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const Switch = { On: "on", Off: "off", True: "true" } as const;

export type Switch = ClosedEnum<typeof Switch>;

export const Switch$: schema.Schema<Switch> = /* @__PURE__ */ schema.closedEnum(Switch);

export const Level = { _1: 1, _2: 2, _3: 3 } as const;

export type Level = ClosedEnum<typeof Level>;

export const Level$: schema.Schema<Level> = /* @__PURE__ */ schema.closedEnum(Level);

export const Ratio = { _0Point5: 0.5, _1: 1 } as const;

export type Ratio = ClosedEnum<typeof Ratio>;

export const Ratio$: schema.Schema<Ratio> = /* @__PURE__ */ schema.closedEnum(Ratio);

export const Rank = { First: "first", _2: "2" } as const;

export type Rank = ClosedEnum<typeof Rank>;

export const Rank$: schema.Schema<Rank> = /* @__PURE__ */ schema.closedEnum(Rank);

export type A = {
  switch?: Switch | null | undefined;
  release?: "3.0" | undefined;
  enum?: "1.0" | undefined;
  level?: Level | undefined;
  ratio?: Ratio | null | undefined;
  done?: true | undefined;
  rank?: Rank | undefined;
};

export const A$: schema.Schema<A> = /* @__PURE__ */ schema.openObject({
  "switch?": { nullable: Switch$ },
  "release?": { literal: "3.0" },
  "enum?": { literal: "1.0" },
  "level?": Level$,
  "ratio?": { nullable: Ratio$ },
  "done?": { literal: true },
  "rank?": Rank$,
});

export function aFromJSON(jsonString: string): schema.Result<A> {
  return schema.fromJSON<A>(A$, jsonString);
}
