import { type Schema, schema, toJSON } from "../../lib/schema.js";
import { type Level, Level$ } from "./level.js";

export type ARequest = {
  q?: number | undefined;
  level?: Level | undefined;
  id: string;
};

/**
 * @internal
 */
export const ARequest$: Schema<ARequest> = /* @__PURE__ */ schema<ARequest>({
  object: {
    q: { field: "integer", optional: true },
    level: { field: Level$, optional: true },
    id: "string",
  },
});

export function aRequestToJSON(aRequest: ARequest): string {
  return toJSON(ARequest$, aRequest);
}
