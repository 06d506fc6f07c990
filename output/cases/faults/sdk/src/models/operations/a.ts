import { type Schema, schema, toJSON } from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const Level = {
  Low: "low",
  High: "high",
} as const;

export type Level = ClosedEnum<typeof Level>;

/** @internal */
export const Level$: Schema<Level> = /* @__PURE__ */ schema<Level>({
  enum: Level,
});

export type ARequest = {
  q?: number | undefined;
  level?: Level | undefined;
  id: string;
};

/** @internal */
export const ARequest$: Schema<ARequest> = /* @__PURE__ */ schema<ARequest>({
  object: {
    q: { optional: "integer" },
    level: { optional: Level$ },
    id: "string",
  },
});

export function aRequestToJSON(aRequest: ARequest): string {
  return toJSON(ARequest$, aRequest);
}
