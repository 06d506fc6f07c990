import * as schema from "../../runtime/schema.js";

/** Three layers. */
export type Merged = {
  id: string;
  /** The last word wins. */
  name: string;
  nick?: string | undefined;
};

export const Merged$: schema.Schema<Merged> = /* @__PURE__ */ schema.openObject({
  id: "string",
  name: "string",
  "nick?": "string",
});

export function mergedToJSON(merged: Merged): string {
  return schema.toJSON<Merged>(Merged$, merged);
}

export function mergedFromJSON(jsonString: string): schema.Result<Merged> {
  return schema.fromJSON<Merged>(Merged$, jsonString);
}
