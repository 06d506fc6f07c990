import * as schema from "../../runtime/schema.js";

/** The first layer. */
export type Base = { id?: string | undefined };

export const Base$: schema.Schema<Base> = /* @__PURE__ */ schema.openObject({
  "id?": "string",
});

export function baseToJSON(base: Base): string {
  return schema.toJSON<Base>(Base$, base);
}

export function baseFromJSON(jsonString: string): schema.Result<Base> {
  return schema.fromJSON<Base>(Base$, jsonString);
}
