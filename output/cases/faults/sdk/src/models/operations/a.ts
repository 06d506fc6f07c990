import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const Level = { Low: "low", High: "high" } as const;

export type Level = ClosedEnum<typeof Level>;

export const Level$: schema.Schema<Level> = /* @__PURE__ */ schema.closedEnum(Level);

export type ARequest = { q?: number | undefined; level?: Level | undefined; id: string };

export const ARequest$: schema.Schema<ARequest> = /* @__PURE__ */ schema.object({
  "q?": "integer",
  "level?": Level$,
  id: "string",
});

export function aRequestToJSON(aRequest: ARequest): string {
  return schema.toJSON<ARequest>(ARequest$, aRequest);
}
