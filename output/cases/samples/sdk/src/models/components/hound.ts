import * as schema from "../../lib/schema.js";

export type Hound = { kind: "dog" };

export const Hound$: schema.Schema<Hound> = /* @__PURE__ */ schema.openObject({ kind: "string" });

export function houndFromJSON(jsonString: string): schema.Result<Hound> {
  return schema.fromJSON(Hound$, jsonString);
}
