import * as schema from "../../runtime/schema.js";

export type Opened = { type: "opened"; by?: string | undefined };

export const Opened$: schema.Schema<Opened> = /* @__PURE__ */ schema.openObject({
  type: { shape: "string", name: "@type", optional: true, selects: true },
  "by?": "string",
});

export function openedToJSON(opened: Opened): string {
  return schema.toJSON<Opened>(Opened$, opened);
}

export function openedFromJSON(jsonString: string): schema.Result<Opened> {
  return schema.fromJSON<Opened>(Opened$, jsonString);
}
