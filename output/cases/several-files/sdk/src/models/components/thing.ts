import * as schema from "../../runtime/schema.js";
import { type Owner, Owner$ } from "./owner.js";

export type Thing = {
  /** The id of a thing. */
  id: string;
  owner?: Owner | undefined;
  parent?: Thing | undefined;
};

export const Thing$: schema.Schema<Thing> = /* @__PURE__ */ schema.openObject({
  id: "string",
  "owner?": () => Owner$,
  "parent?": () => Thing$,
});

export function thingToJSON(thing: Thing): string {
  return schema.toJSON<Thing>(Thing$, thing);
}

export function thingFromJSON(jsonString: string): schema.Result<Thing> {
  return schema.fromJSON<Thing>(Thing$, jsonString);
}
