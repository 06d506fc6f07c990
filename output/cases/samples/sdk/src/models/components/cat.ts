import * as schema from "../../runtime/schema.js";

export type Cat = { kind: "cat"; name: string };

export const Cat$: schema.Schema<Cat> = /* @__PURE__ */ schema.openObject({
  kind: { shape: "string", selects: true },
  name: "string",
});

export function catToJSON(cat: Cat): string {
  return schema.toJSON<Cat>(Cat$, cat);
}
