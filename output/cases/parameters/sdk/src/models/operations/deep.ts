import { type Schema, schema, toJSON } from "../../lib/schema.js";

export type Deep = {
  aB?: string | undefined;
};

/**
 * @internal
 */
export const Deep$: Schema<Deep> = /* @__PURE__ */ schema<Deep>({
  object: {
    aB: { field: "string", name: "a_b", optional: true },
  },
});

export function deepToJSON(deep: Deep): string {
  return toJSON(Deep$, deep);
}
