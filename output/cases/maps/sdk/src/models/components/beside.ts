import * as schema from "../../runtime/schema.js";

export type Beside = { id: string; additionalProperties?: { [k: string]: number } | undefined };

export const Beside$: schema.Schema<Beside> = /* @__PURE__ */ schema.extendedObject(
  {
    id: "string",
  },
  "integer",
);

export function besideToJSON(beside: Beside): string {
  return schema.toJSON<Beside>(Beside$, beside);
}

export function besideFromJSON(jsonString: string): schema.Result<Beside> {
  return schema.fromJSON<Beside>(Beside$, jsonString);
}
