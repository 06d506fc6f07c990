import * as schema from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const Switch = { On: "on", Off: "off", True: "true" } as const;

export type Switch = ClosedEnum<typeof Switch>;

export const Switch$: schema.Schema<Switch> = /* @__PURE__ */ schema.schema({ as: schema.member, of: Switch });

export type A = { switch?: Switch | null | undefined; release?: "3.0" | undefined; enum?: "1.0" | undefined };

export const A$: schema.Schema<A> = /* @__PURE__ */ schema.openObject({
  "switch?": { nullable: Switch$ },
  "release?": { literal: "3.0" },
  "enum?": { literal: "1.0" },
});

export function aFromJSON(jsonString: string): schema.Result<A> {
  return schema.fromJSON(A$, jsonString);
}
