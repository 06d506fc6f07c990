import * as schema from "../../runtime/schema.js";
import { type Owner, Owner$ } from "./owner.js";

export type Cat = { kind: "cat"; name?: string | undefined; owner?: Owner | undefined; lives?: number | undefined };

export const Cat$: schema.Schema<Cat> = /* @__PURE__ */ schema.openObject({
  kind: { shape: "string", selects: true },
  "name?": "string",
  "owner?": () => Owner$,
  "lives?": "integer",
});

export function catToJSON(cat: Cat): string {
  return schema.toJSON<Cat>(Cat$, cat);
}

export function catFromJSON(jsonString: string): schema.Result<Cat> {
  return schema.fromJSON<Cat>(Cat$, jsonString);
}
