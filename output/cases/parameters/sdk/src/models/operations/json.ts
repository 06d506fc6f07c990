import { type Schema, schema, toJSON } from "../../lib/schema.js";

export type Json = {
  aB?: string | undefined;
};

/**
 * @internal
 */
export const Json$: Schema<Json> = /* @__PURE__ */ schema<Json>({
  object: {
    aB: { field: "string", name: "a_b", optional: true },
  },
});

export function jsonToJSON(json: Json): string {
  return toJSON(Json$, json);
}
