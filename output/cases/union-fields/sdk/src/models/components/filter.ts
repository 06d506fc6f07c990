import * as schema from "../../runtime/schema.js";
import { type ByAge, ByAge$ } from "./byage.js";
import { type ByOwner, ByOwner$ } from "./byowner.js";

export type Filter = ByOwner | ByAge;

export const Filter$: schema.Schema<Filter> = /* @__PURE__ */ schema.oneOf([ByOwner$, ByAge$]);

export function filterToJSON(filter: Filter): string {
  return schema.toJSON<Filter>(Filter$, filter);
}

export function filterFromJSON(jsonString: string): schema.Result<Filter> {
  return schema.fromJSON<Filter>(Filter$, jsonString);
}
