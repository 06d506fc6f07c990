import * as schema from "../../runtime/schema.js";
import { type Line, Line$ } from "./line.js";
import { type Other, Other$ } from "./other.js";

export type Entry = Line | Other;

export const Entry$: schema.Schema<Entry> = /* @__PURE__ */ schema.oneOf([Line$, Other$], {
  by: "kind",
  mapping: { Line: 0, Other: 1 },
  otherwise: 1,
});

export function entryFromJSON(jsonString: string): schema.Result<Entry> {
  return schema.fromJSON<Entry>(Entry$, jsonString);
}
