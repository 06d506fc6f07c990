import * as schema from "../../runtime/schema.js";

export type Hound = { kind: "dog" };

export const Hound$: schema.Schema<Hound> = /* @__PURE__ */ schema.openObject({
  kind: { shape: "string", selects: true },
});

export function houndFromJSON(jsonString: string): schema.Result<Hound> {
  return schema.fromJSON<Hound>(Hound$, jsonString);
}
