import * as schema from "../../runtime/schema.js";
import { type Mouse, Mouse$ } from "./mouse.js";

export type Cat = { kind: "cat"; name?: string | undefined; lives?: number | undefined; hunts?: Mouse | undefined };

export const Cat$: schema.Schema<Cat> = /* @__PURE__ */ schema.openObject({
  kind: { shape: "string", selects: true },
  "name?": "string",
  "lives?": "integer",
  "hunts?": Mouse$,
});

export function catFromJSON(jsonString: string): schema.Result<Cat> {
  return schema.fromJSON<Cat>(Cat$, jsonString);
}
