import * as schema from "../../runtime/schema.js";
import { type Thing, Thing$ } from "./thing.js";

export type Owner = { name?: string | undefined; things?: Array<Thing> | undefined };

export const Owner$: schema.Schema<Owner> = /* @__PURE__ */ schema.openObject({
  "name?": "string",
  "things?": { list: () => Thing$ },
});

export function ownerToJSON(owner: Owner): string {
  return schema.toJSON<Owner>(Owner$, owner);
}

export function ownerFromJSON(jsonString: string): schema.Result<Owner> {
  return schema.fromJSON<Owner>(Owner$, jsonString);
}
