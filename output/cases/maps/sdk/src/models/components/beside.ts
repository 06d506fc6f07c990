import * as schema from "../../lib/schema.js";

export type Beside = { id: string; additionalProperties?: { [k: string]: number } | undefined };

export const Beside$: schema.Schema<Beside> = /* @__PURE__ */ schema.object(
  { id: "string" },
  { as: schema.additional, of: "integer" },
);

export function besideToJSON(beside: Beside): string {
  return schema.toJSON(Beside$, beside);
}

export function besideFromJSON(jsonString: string): schema.Result<Beside> {
  return schema.fromJSON(Beside$, jsonString);
}
