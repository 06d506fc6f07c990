import * as schema from "../../runtime/schema.js";

export type AnyBeside = { additionalProperties?: string | undefined };

export const AnyBeside$: schema.Schema<AnyBeside> = /* @__PURE__ */ schema.openObject({
  "additionalProperties?": "string",
});

export function anyBesideToJSON(anyBeside: AnyBeside): string {
  return schema.toJSON<AnyBeside>(AnyBeside$, anyBeside);
}

export function anyBesideFromJSON(jsonString: string): schema.Result<AnyBeside> {
  return schema.fromJSON<AnyBeside>(AnyBeside$, jsonString);
}
